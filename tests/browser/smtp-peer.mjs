// A real SMTP server for the tests: keeps each message as a file, in the order of arrival.
// Prints its port. A recipient `refused@…` is refused for good, `busy@…` for now.
import { createWriteStream, renameSync } from "node:fs";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";

const folder = process.argv[2];
let count = 0;

const refuse = (code, text) => Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  size: 30 * 1024 * 1024,
  onRcptTo({ address }, _session, done) {
    if (address.startsWith("refused@")) return done(refuse(550, "no such mailbox"));
    if (address.startsWith("busy@")) return done(refuse(451, "try again later"));
    return done();
  },
  onData(stream, session, done) {
    count += 1;
    const name = join(folder, `${String(count).padStart(6, "0")}.eml`);
    const file = createWriteStream(`${name}.part`);
    const to = session.envelope.rcptTo.map((r) => r.address).join(",");
    file.write(`X-Peer-Recipients: ${to}\r\n`);
    stream.pipe(file);
    file.on("finish", () => {
      renameSync(`${name}.part`, name);
      done();
    });
    file.on("error", done);
  },
});

server.listen(Number(process.argv[3] ?? 0), "127.0.0.1", () => {
  process.stdout.write(`${server.server.address().port}\n`);
});
