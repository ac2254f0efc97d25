package jp.telework.subsidy.grant.api;

/** The contract's examples for a running project; a test sends each of them for real. */
public final class ProgressExamples {

    public static final String STATUS_REPORT = """
            {
              "asOf": "2026-11-20",
              "progressPercent": 45,
              "spentYen": 11200000,
              "narrative": "改修工事の契約を締結し、内装工事が半ばまで進んだ。機器の調達は12月に行う。",
              "difficulty": "空調設備の納期が遅れている。工程を入れ替えれば期間内に完了できる。"
            }
            """;

    public static final String PERFORMANCE_REPORT = """
            {
              "type": "COMPLETION",
              "completedOn": "2027-02-24",
              "costs": [
                {"category": "ICT_EQUIPMENT", "eligibleYen": 8020000},
                {"category": "NETWORK", "eligibleYen": 3240000},
                {"category": "SOFTWARE_CLOUD", "eligibleYen": 2592000},
                {"category": "RENOVATION", "eligibleYen": 9828000},
                {"category": "FURNITURE", "eligibleYen": 1610000}
              ],
              "incomeYen": 1000000,
              "results": "サテライトオフィス1か所（24席）を整備し、都市部企業2社の社員6人が利用を始めた。"
            }
            """;

    private ProgressExamples() {}
}
