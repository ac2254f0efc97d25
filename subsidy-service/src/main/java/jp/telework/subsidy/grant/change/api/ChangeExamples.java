package jp.telework.subsidy.grant.change.api;

/** The contract's examples for changing a project and giving it up; a test sends each of them for real. */
public final class ChangeExamples {

    public static final String CHANGE_REQUEST = """
        {
          "costs": [
            {"category": "ICT_EQUIPMENT", "eligibleYen": 9900000},
            {"category": "NETWORK", "eligibleYen": 3240000},
            {"category": "SOFTWARE_CLOUD", "eligibleYen": 2700000},
            {"category": "RENOVATION", "eligibleYen": 7428000},
            {"category": "FURNITURE", "eligibleYen": 1636200}
          ],
          "completesOn": "2027-03-19",
          "reason": "入札の結果、改修工事の費用が下がったため、一部をテレビ会議システムの増設に充てたい。"
        }
        """;

    public static final String APPROVAL_NOTE = """
        {
          "note": "増設する機器は、専ら補助事業の目的に使うこと。"
        }
        """;

    public static final String CHANGE_REFUSAL = """
        {
          "reasons": [
            {
              "code": "NOT_NECESSARY",
              "clause": "適正化法第7条第1項第1号",
              "facts": "増設する機器は、利用見込みの人数から見て補助事業に必要な範囲を超えている。"
            }
          ]
        }
        """;

    public static final String DISCONTINUATION_REQUEST = """
        {
          "kind": "ABOLISH",
          "on": "2026-12-28",
          "reason": "台風により建物が全壊し、改修ができなくなった。"
        }
        """;

    public static final String DISCONTINUATION_REFUSAL = """
        {
          "reasons": [
            {
              "code": "STILL_FEASIBLE",
              "clause": "適正化法第7条第1項第4号",
              "facts": "隣接する町有の建物が使え、計画の目的は期間内に達せられる。"
            }
          ]
        }
        """;

    public static final String CARRY_OVER_REQUEST = """
        {
          "completesOn": "2027-07-30",
          "carriedOverYen": 4504000,
          "reason": "地震により資材の納入が遅れ、改修工事が年度内に終わらない。"
        }
        """;

    public static final String CARRY_OVER_APPROVAL = """
        {
          "treasuryReference": "財計第456号",
          "treasuryApprovedOn": "2026-11-20",
          "note": "工事の進み具合を毎月報告すること。"
        }
        """;

    public static final String CARRY_OVER_REFUSAL = """
        {
          "reasons": [
            {
              "code": "AVOIDABLE",
              "clause": "財政法第14条の3",
              "facts": "納入の遅れは、別の事業者への発注により避けられ、年度内に完了できる。"
            }
          ]
        }
        """;

    private ChangeExamples() {}
}
