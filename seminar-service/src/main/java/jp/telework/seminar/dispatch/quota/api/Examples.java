package jp.telework.seminar.dispatch.quota.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String QUOTA = """
            {
              "fiscalYear": 2027,
              "visits": 600,
              "yen": 30000000,
              "visitsPerOrganisation": 3,
              "onSiteYen": 60000,
              "onlineYen": 30000,
              "telephoneYen": 15000
            }
            """;

    private Examples() {}
}
