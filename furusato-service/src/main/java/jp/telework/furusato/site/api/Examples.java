package jp.telework.furusato.site.api;

/** Bodies that the contract shows; tests send them. */
public final class Examples {

    /** 拠点の登録. */
    public static final String SITE = """
            {
              "siteNumber": "H30-51",
              "fiscalYear": 2018,
              "scheme": "SUBSIDY",
              "municipalities": [{"localGovernmentCode": "304018", "latitude": 33.68, "longitude": 135.35}],
              "representativeOrganisation": "和歌山県白浜町",
              "representativeCorporateNumber": "8000020304018",
              "projectName": "白浜町テレワーク拠点整備事業",
              "teleworkTypes": ["A", "D"],
              "teleworkTypesConfidence": "HIGH",
              "companies": ["見本ソフトウェア株式会社"],
              "targets": {"relocatedWorkers": {"min": 18, "max": 18}, "localHires": {"min": 3, "max": 4}},
              "yearConfidence": "HIGH"
            }
            """;

    /** 拠点の訂正. */
    public static final String CORRECTION = """
            {
              "siteNumber": "H30-51",
              "fiscalYear": 2018,
              "scheme": "SUBSIDY",
              "municipalities": [{"localGovernmentCode": "304018", "latitude": 33.68, "longitude": 135.35}],
              "representativeOrganisation": "和歌山県白浜町",
              "representativeCorporateNumber": "8000020304018",
              "projectName": "白浜町テレワーク拠点整備事業（第2期）",
              "yearConfidence": "HIGH",
              "reason": "事業名の変更の届出による。"
            }
            """;

    /** 成果の報告. */
    public static final String OUTCOME = """
            {
              "fiscalYear": 2018,
              "relocatedWorkers": 27,
              "localHires": 4,
              "narrative": "進出企業4社の社員が滞在し、地元で4人を採用した。"
            }
            """;

    private Examples() {}
}
