package jp.telework.subsidy.grant.progress.api;

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

    public static final String PERFORMANCE_ORDER = """
        {
          "reasons": [
            {
              "code": "NOT_AS_DECIDED",
              "clause": "適正化法第11条第1項",
              "facts": "状況報告によれば、改修工事が交付の決定の内容と異なる建物で行われている。"
            }
          ],
          "measures": "交付の決定を受けた建物で改修工事を行うこと。",
          "dueOn": "2027-01-29"
        }
        """;

    public static final String SUSPENSION = """
        {
          "reasons": [
            {
              "code": "ORDER_DISOBEYED",
              "clause": "適正化法第13条第2項",
              "facts": "遂行命令の期限を過ぎても、決定と異なる建物での工事が続いている。"
            }
          ],
          "measures": "工事を止め、決定を受けた建物で行う工程表を提出すること。",
          "dueOn": "2027-02-26"
        }
        """;

    public static final String LIFTING = """
        {
          "measuresTaken": "決定を受けた建物での工事に改め、工程表を提出した。"
        }
        """;

    public static final String CORRECTIVE_ORDER = """
        {
          "reasons": [
            {
              "code": "NOT_CONFORMING",
              "clause": "適正化法第15条",
              "facts": "実地の調査で、計画した24席のうち18席しか設けられていないことを確認した。"
            }
          ],
          "measures": "残りの6席を設け、実績報告書を改めて提出すること。",
          "dueOn": "2027-03-26"
        }
        """;

    private ProgressExamples() {}
}
