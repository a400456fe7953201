import { decodeBech32, encodeBech32 } from "@milkyway/bytes";
import {
  Query as Gov,
  type VoteOption,
  type WeightedVoteOption,
} from "@milkyway/modules/gov/client";
import { Query as Staking } from "@milkyway/modules/staking/client";
import { type Client, query, Refused } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Section } from "../../ui/Section.tsx";
import { every } from "../../world/every.ts";
import { useOptionTexts } from "./useOptionTexts.ts";

interface Props {
  readonly proposalId: bigint;
  readonly delegator: string;
}

/** The account that an operator of a validator votes with. */
function accountOf(operatorAddress: string): string {
  const { hrp, data } = decodeBech32(operatorAddress);
  return encodeBech32(hrp.replace(/valoper$/, ""), data);
}

/** How an account votes; nothing while it has not voted. */
async function voteOf(
  client: Client,
  proposalId: bigint,
  voter: string,
): Promise<readonly WeightedVoteOption[]> {
  try {
    return (await query(client, Gov, "vote", { proposalId, voter })).vote?.options ?? [];
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

async function loadVotes(client: Client, { proposalId, delegator: delegatorAddr }: Props) {
  const validators = await every(
    (pagination) => query(client, Staking, "delegatorValidators", { delegatorAddr, pagination }),
    (page) => page.validators,
  );
  return Promise.all(
    validators.map(async ({ operatorAddress, description }) => ({
      operatorAddress,
      name: description.moniker,
      options: await voteOf(client, proposalId, accountOf(operatorAddress)),
    })),
  );
}

/** How the validators vote that an account delegates to: their votes count for it unless it votes itself. */
export function ValidatorVotes(props: Props) {
  const { t } = useSpeech();
  const textOf = useOptionTexts();
  const answer = useLoaded(`votes:${props.proposalId}:${props.delegator}`, (client) =>
    loadVotes(client, props),
  );
  const words = (options: readonly { readonly option: VoteOption }[]) =>
    options.map(({ option }) => textOf(option)).join(", ") || t.hasNotVoted;
  return (
    <Section title={t.validatorVotes}>
      <Loading of={answer}>
        {(votes) =>
          votes.length === 0 ? (
            <p className="muted">{t.noValidatorsOfYours}</p>
          ) : (
            <>
              <p className="muted">{t.validatorVotesLead}</p>
              <ul className="choices">
                {votes.map(({ operatorAddress, name, options }) => (
                  <li key={operatorAddress}>
                    <span>{name}</span> <strong>{words(options)}</strong>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loading>
    </Section>
  );
}
