import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import { type TestContext, test } from "node:test";
import { HttpConnection } from "./httpConnection.ts";

async function serve(t: TestContext, answer: RequestListener): Promise<HttpConnection> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  const connection = new HttpConnection(`http://127.0.0.1:${address.port}`);
  t.after(() => {
    connection.close();
    server.close();
  });
  return connection;
}

test("one connection carries one request after the other", async (t) => {
  const sockets = new Set<unknown>();
  const connection = await serve(t, (request, response) => {
    sockets.add(request.socket);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = `${request.method} ${request.url} ${Buffer.concat(chunks)}`;
      response.writeHead(200, { "Content-Length": Buffer.byteLength(body) });
      response.end(body);
    });
  });
  assert.equal(`${await connection.get("/a?b=c")}`, "GET /a?b=c ");
  assert.equal(`${await connection.post("/d", "größer")}`, "POST /d größer");
  assert.equal(`${await connection.get("/e")}`, "GET /e ");
  assert.equal(sockets.size, 1);
});

test("a large answer that comes in parts is put together", async (t) => {
  const body = Buffer.alloc(3_000_000, "x");
  const connection = await serve(t, (_, response) => {
    response.writeHead(200, { "Content-Length": body.length });
    response.end(body);
  });
  assert.ok((await connection.get("/")).equals(body));
});

test("a refusal and a connection that ends are errors", async (t) => {
  const connection = await serve(t, (request, response) => {
    if (request.url === "/gone") return void request.socket.destroy();
    response.writeHead(404, { "Content-Length": 7 });
    response.end("nothing");
  });
  await assert.rejects(connection.get("/"), /HTTP\/1.1 404 Not Found: nothing/);
  await assert.rejects(connection.get("/gone"), /the connection was closed/);
});
