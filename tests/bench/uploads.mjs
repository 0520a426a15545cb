// As much memory as twenty uploads of 25 MB at once cost the server: by plain forms, and in pieces.
//   node tests/bench/uploads.mjs          after cargo build --workspace --bins --examples
// Ends with 1 where it is 60 MB or more. Documents lie in a folder, as without settings.
import { House } from "../browser/driver.mjs";
import { cost } from "../browser/many.mjs";

// So many people with so many files each: one person sends eight at once at most.
const PEOPLE = 4;
const EACH = 5;
const MOST = 60;

const house = await House.open("2027-01-11T08:00:00Z");
let failed = false;
for (const { name, before, most, rest, seconds } of await cost(house, PEOPLE, EACH)) {
  failed ||= most >= MOST;
  console.log(`${PEOPLE * EACH} uploads of 25 MB at once ${name}: ${most.toFixed(1)} MB more at most, ${rest.toFixed(1)} MB after (from ${before.toFixed(1)} MB; ${seconds.toFixed(1)} s)`);
}
await house.close();
process.exit(failed ? 1 : 0);
