import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../target/schema.js";

/** A case, a page, a problem …: the shapes of the contract by name. */
export type Schemas = components["schemas"];

/** A client of the suite's API whose every request carries an access token. */
export function telework(baseUrl: string, token: () => Promise<string>): Client<paths> {
  const client = createClient<paths>({ baseUrl });
  client.use({
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
  });
  return client;
}
