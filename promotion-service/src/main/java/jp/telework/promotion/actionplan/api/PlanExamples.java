package jp.telework.promotion.actionplan.api;

/** Bodies that the contract shows; tests send them. */
public final class PlanExamples {

    public static final String PLAN = """
        {
          "fiscalYear": 2026,
          "title": "テレワーク推進行動計画2026",
          "titleEn": "Telework action plan 2026",
          "startsOn": "2026-04-01",
          "endsOn": "2029-03-31",
          "sections": [
            {"code": "1-1", "title": "情報通信システム基盤の整備等", "titleEn": "Information and communications systems"},
            {"code": "2-1", "title": "雇用型テレワークの推進策", "titleEn": "Telework of employees"}
          ],
          "ministries": [
            {"code": "MIC", "name": "総務省", "nameEn": "Ministry of Internal Affairs and Communications",
             "organisation": "2000012020001"},
            {"code": "MHLW", "name": "厚生労働省", "nameEn": "Ministry of Health, Labour and Welfare",
             "organisation": "6000012070001"}
          ],
          "measures": [
            {"number": "1-1-ア", "section": "1-1", "text": "共同利用型システムの普及", "textEn": "Spread shared systems",
             "responsible": [{"ministry": "MIC"}, {"ministry": "MHLW"}]},
            {"number": "1-1-イ", "section": "1-1", "text": "セキュリティ自己点検の普及", "textEn": "Spread the security self-check",
             "responsible": [{"ministry": "MIC", "andOthers": true}]},
            {"number": "2-1-ア", "section": "2-1", "text": "テレワーク相談センターにおける相談", "textEn": "Advice at the telework centre",
             "responsible": [{"ministry": "MHLW"}]}
          ],
          "years": [{"fiscalYear": 2026, "reportsUntil": "2027-06-30"}],
          "targets": [
            {"code": "COMPANIES", "name": "テレワーク導入企業の割合", "nameEn": "Companies with telework",
             "known": [
               {"year": 2012, "percent": 11.5, "source": "平成24年通信利用動向調査", "sourceEn": "Communications usage survey 2012"},
               {"year": 2020, "percent": 34.5, "target": true, "source": "政府目標", "sourceEn": "target of the government"}
             ]}
          ]
        }
        """;

    private PlanExamples() {}
}
