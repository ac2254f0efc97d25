import type { Client } from "openapi-fetch";
import type { paths } from "../target/schema.js";
import type { Schemas } from "./client.js";

/** All calls that take applications now, page after page. */
export async function openCalls(client: Client<paths>): Promise<Schemas["Call"][]> {
  const calls: Schemas["Call"][] = [];
  let cursor: string | null = null;
  do {
    const page: Schemas["PageCallView"] = await callsAfter(client, cursor);
    calls.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return calls;
}

async function callsAfter(client: Client<paths>, cursor: string | null): Promise<Schemas["PageCallView"]> {
  const { data, error } = await client.GET("/api/subsidy/v1/calls", {
    params: { query: { status: "OPEN", limit: 100, ...(cursor === null ? {} : { cursor }) } },
  });
  // The operation has tables, too; without "format" the answer is JSON.
  if (data === undefined || typeof data === "string") {
    throw new Error(error?.detail ?? error?.title ?? "no answer");
  }
  return data;
}

/** Submits the version that was read. The key makes a retry safe, so it is kept before the call. */
export async function submit(
  client: Client<paths>,
  id: string,
  etag: string,
  key: string,
): Promise<Schemas["SubsidyReceipt"] | undefined> {
  const { data, error } = await client.POST("/api/subsidy/v1/applications/{id}/submission", {
    params: { path: { id }, header: { "If-Match": etag, "Idempotency-Key": key } },
  });
  if (error !== undefined) {
    throw new Error(error.errors?.map((reason) => `${reason.pointer}: ${reason.message}`).join("\n") ?? error.title);
  }
  return data.receipt;
}
