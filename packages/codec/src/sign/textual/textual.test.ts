import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "@milkyway/bytes";
import { Params } from "../../gen/cosmos/auth/v1beta1.ts";
import { MsgExec } from "../../gen/cosmos/authz/v1beta1.ts";
import { Coin } from "../../gen/cosmos/base/v1beta1.ts";
import { LegacyAminoPubKey } from "../../gen/cosmos/crypto/multisig.ts";
import { PubKey } from "../../gen/cosmos/crypto/secp256k1.ts";
import { MsgVote } from "../../gen/cosmos/gov/v1.ts";
import { AuthInfo, TxBody } from "../../gen/cosmos/tx/v1beta1.ts";
import {
  ALICE,
  AMINO,
  BOB,
  pack,
  TEXTUAL,
  textualAuth,
  textualContext,
  textualSigner,
  transfer,
  txOf,
} from "../../testing/signing.ts";
import { Duration, Timestamp } from "../../wellKnown.ts";
import { signBytes } from "../signBytes.ts";
import { SignBytesError } from "../signBytesError.ts";
import { formatDec, formatInt } from "./formatNumber.ts";
import { formatDuration, formatTimestamp } from "./formatTime.ts";
import { textualScreens } from "./textualSignBytes.ts";

test("a textual document is that of the published example", () => {
  const tx = txOf({ messages: [transfer] }, textualAuth);
  // The published bytes announce 13 screens where 15 follow.
  const expected =
    "a1018fa20168436861696e20696402686d792d636861696ea2016e4163636f756e74206e756d626572026131a2016853657175656e6365026132a301674164647265737302782d636f736d6f7331756c6176336873656e7570737771666b77327933737570356b677471776e767161386579687304f5a3016a5075626c6963206b657902781f2f636f736d6f732e63727970746f2e736563703235366b312e5075624b657904f5a401634b657902785230324542204444374620453446442045423736204443384120323035452046363544203739304320443330452038413337203541354320323532382045423341203932334120463146422034443739203444030104f5a102781e54686973207472616e73616374696f6e206861732031204d657373616765a3016d4d6573736167652028312f312902781c2f636f736d6f732e62616e6b2e763162657461312e4d736753656e640301a3016c46726f6d206164647265737302782d636f736d6f7331756c6176336873656e7570737771666b77327933737570356b677471776e76716138657968730302a3016a546f206164647265737302782d636f736d6f7331656a726634637572327779366b667572673966326a707070326833616665356836706b6835740302a30166416d6f756e74026731302041544f4d0302a1026e456e64206f66204d657373616765a2016446656573026a302e3030322041544f4da30169476173206c696d697402673130302730303004f5a3017148617368206f66207261772062797465730278403738356264333036656138393632636462393630303038396264643635663364633032396531616561313132646565363965313935343663396164616438366504f5";
  assert.equal(toHex(signBytes(TEXTUAL, tx, textualSigner, textualContext)), expected);
});

const EVERYTHING = `
0|Chain id|my-chain
0|Account number|1
0|Sequence|2
0!Address|${ALICE}
0!Public key|/cosmos.crypto.secp256k1.PubKey
1!Key|02EB DD7F E4FD EB76 DC8A 205E F65D 790C D30E 8A37 5A5C 2528 EB3A 923A F1FB 4D79 4D
0||This transaction has 2 Messages
1|Message (1/2)|/cosmos.authz.v1beta1.MsgExec
2|Grantee|${ALICE}
2|Msgs|1 Any
3|Msgs (1/1)|/cosmos.bank.v1beta1.MsgSend
4|From address|${ALICE}
4|To address|${BOB}
4|Amount|10 ATOM
2||End of Msgs
1|Message (2/2)|/cosmos.gov.v1.MsgVote
2|Proposal id|1
2|Voter|${ALICE}
2|Option|VOTE_OPTION_YES
0||End of Message
0|Memo|memo
0|Fees|0.002 ATOM
0!Fee payer|${BOB}
0!Fee granter|${ALICE}
0!Gas limit|100'000
0!Timeout height|20
0!Other signer|1 SignerInfo
1!Other signer (1/1)|SignerInfo object
2!Public key|/cosmos.crypto.multisig.LegacyAminoPubKey
3!Threshold|2
3!Public keys|1 Any
4!Public keys (1/1)|/cosmos.crypto.secp256k1.PubKey
5!Key|0257
3!|End of Public keys
2!Mode info|ModeInfo object
3!Multi|Multi object
4!Bitarray|CompactBitArray object
5!Extra bits stored|5
5!Elems|48
4!Mode infos|1 ModeInfo
5!Mode infos (1/1)|ModeInfo object
6!Single|Single object
7!Mode|SIGN_MODE_LEGACY_AMINO_JSON
4!|End of Mode infos
2!Sequence|5
0!|End of Other signer
0!Extension options|1 Any
1!Extension options (1/1)|/cosmos.base.v1beta1.Coin
2!|5 ATOM
0!|End of Extension options
0!Non critical extension options|1 Any
1!Non critical extension options (1/1)|/cosmos.auth.v1beta1.Params
2!Max memo characters|10
0!|End of Non critical extension options`;

test("a textual document shows everything, and what is for experts as such", () => {
  const vote = pack(MsgVote, { proposalId: 1n, voter: ALICE, option: 1 });
  const body = TxBody.create({
    messages: [pack(MsgExec, { grantee: ALICE, msgs: [transfer] }), vote],
    memo: "memo",
    timeoutHeight: 20n,
    extensionOptions: [pack(Coin, { denom: "uatom", amount: 5_000_000n })],
    nonCriticalExtensionOptions: [pack(Params, { maxMemoCharacters: 10n })],
  });
  const member = pack(PubKey, { key: Uint8Array.of(2, 0x57) });
  const multi = {
    bitarray: { extraBitsStored: 5, elems: Uint8Array.of(0x48) },
    modeInfos: [{ single: { mode: AMINO }, multi: undefined }],
  };
  const other = {
    publicKey: pack(LegacyAminoPubKey, { threshold: 2, publicKeys: [member] }),
    modeInfo: { single: undefined, multi },
    sequence: 5n,
  };
  const authInfo = AuthInfo.create({
    signerInfos: [...textualAuth.signerInfos, other],
    fee: { ...textualAuth.fee, payer: BOB, granter: ALICE },
  });
  const [bodyBytes, authInfoBytes] = [TxBody.encode(body), AuthInfo.encode(authInfo)];
  const tx = { ...txOf({}), body, bodyBytes, authInfo, authInfoBytes };
  const shown = textualScreens(tx, textualSigner, textualContext).map(
    ({ title, content, indent, expert }) => `${indent}${expert ? "!" : "|"}${title}|${content}`,
  );
  assert.match(shown.pop() ?? "", /^0!Hash of raw bytes\|[0-9a-f]{64}$/);
  assert.deepEqual(shown, EVERYTHING.trim().split("\n"));
});

test("textual values", () => {
  const duration = (seconds: bigint, nanos = 0) =>
    formatDuration(Duration.encode({ seconds, nanos }));
  assert.deepEqual(
    [
      duration(0n),
      duration(1n),
      duration(86_400n),
      duration(90_061n),
      duration(3600n, 5e8),
      duration(-60n),
    ],
    [
      "0 seconds",
      "1 second",
      "1 day",
      "1 day, 1 hour, 1 minute, 1 second",
      "1 hour, 0 minutes, 0.5 seconds",
      "-1 minute",
    ],
  );
  assert.throws(() => duration(1n, -1), SignBytesError);
  assert.deepEqual(["0", "007", "-1234567", "123"].map(formatInt), ["0", "7", "-1'234'567", "123"]);
  assert.deepEqual(["1234.500", "0.0", "-1000.01"].map(formatDec), ["1'234.5", "0", "-1'000.01"]);
  assert.throws(() => formatInt("12a"), SignBytesError);
  assert.equal(
    formatTimestamp(Timestamp.encode({ seconds: 1n, nanos: 10 })),
    "1970-01-01T00:00:01.00000001Z",
  );
});
