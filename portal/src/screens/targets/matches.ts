/** Whether something with a name and an id is meant by what was typed into a search. */
export function matches(typed: string, name: string, id: number): boolean {
  const wanted = typed.trim().toLowerCase();
  return (
    wanted === "" ||
    wanted === `${id}` ||
    wanted === `#${id}` ||
    name.toLowerCase().includes(wanted)
  );
}
