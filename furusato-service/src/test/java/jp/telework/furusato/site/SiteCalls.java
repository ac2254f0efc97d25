package jp.telework.furusato.site;

import jp.telework.furusato.site.api.Examples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on sites. */
public final class SiteCalls implements Preparation {

    private static final String SITES = "/api/furusato/v1/sites";

    private String read;

    @Override
    public boolean knows(String operation) {
        return operation.contains(SITES);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(SiteFixtures.body()) : Call.plain();
        }
        String id = operation.startsWith("GET") ? shared() : SiteFixtures.site();
        if (operation.endsWith("/confirmation")) {
            SiteFixtures.report(jp.telework.test.Identity.SHIRAHAMA, id, Examples.OUTCOME);
        }
        Call call = Call.plain().path("id", id).path("fiscalYear", 2018).header("If-Match", SiteFixtures.etag(id));
        return switch (operation) {
            case "PUT " + SITES + "/{id}" -> call.json(Examples.CORRECTION.replace("H30-51", number(id)));
            case "PUT " + SITES + "/{id}/outcomes" -> call.json(Examples.OUTCOME);
            default -> call;
        };
    }

    /** Reading changes nothing, so all readers share a site. */
    private String shared() {
        read = read == null ? SiteFixtures.site() : read;
        return read;
    }

    private static String number(String id) {
        return jp.telework.test.rest.Rest.get(SITES + "/" + id).path("siteNumber");
    }
}
