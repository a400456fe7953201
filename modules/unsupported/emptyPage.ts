/** The page of a list that nothing can be added to yet. */
export const EMPTY_PAGE = { nextKey: new Uint8Array(0), total: 0n };
