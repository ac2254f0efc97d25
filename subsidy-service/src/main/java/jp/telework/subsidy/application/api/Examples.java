package jp.telework.subsidy.application.api;

/** The contract's examples; a test sends each of them for real. */
public final class Examples {

    public static final String APPLICATION = """
            {
              "callId": "0198c0de-0000-7000-8000-000000000001",
              "title": "白浜町ITビジネスオフィスを核とした観光リゾート型ふるさとテレワーク",
              "summary": "眺望の良いITビジネスオフィスを都市部企業のテレワーク拠点に改修し、営業・開発部門の社員が東京と同じ環境で働く。",
              "teleworkTypes": [
                "A",
                "D"
              ],
              "site": {
                "name": "白浜町第2ITビジネスオフィス",
                "localGovernmentCode": "304018",
                "postalCode": "6492211",
                "prefecture": "和歌山県",
                "cityAndCounty": "西牟婁郡白浜町",
                "streetAddress": "1600番地"
              },
              "consortium": {
                "representativeCorporateNumber": "8000020304018",
                "members": [
                  {
                    "kind": "LOCAL_GOVERNMENT",
                    "corporateNumber": "8000020304018",
                    "localGovernmentCode": "304018",
                    "name": "白浜町",
                    "role": "代表機関・施設整備"
                  },
                  {
                    "kind": "COMPANY",
                    "corporateNumber": "4600001000001",
                    "name": "株式会社みなと開発",
                    "role": "テレワーク勤務者の派遣"
                  },
                  {
                    "kind": "COMPANY",
                    "corporateNumber": "3600001000002",
                    "name": "株式会社しおさいネット",
                    "role": "ICT環境の構築"
                  }
                ]
              },
              "expenses": [
                {
                  "category": "ICT_EQUIPMENT",
                  "description": "テレビ会議端末",
                  "quantity": 4,
                  "unit": "台",
                  "unitPriceYen": 648000,
                  "amountYen": 2592000
                },
                {
                  "category": "ICT_EQUIPMENT",
                  "description": "業務用ノートパソコン",
                  "quantity": 30,
                  "unit": "台",
                  "unitPriceYen": 183600,
                  "amountYen": 5508000
                },
                {
                  "category": "NETWORK",
                  "description": "構内LAN・無線LAN工事",
                  "quantity": 1,
                  "unit": "式",
                  "unitPriceYen": 3240000,
                  "amountYen": 3240000
                },
                {
                  "category": "SOFTWARE_CLOUD",
                  "description": "シンクライアント初期導入",
                  "quantity": 1,
                  "unit": "式",
                  "unitPriceYen": 2700000,
                  "amountYen": 2700000
                },
                {
                  "category": "RENOVATION",
                  "description": "内装・電気・空調改修",
                  "quantity": 1,
                  "unit": "式",
                  "unitPriceYen": 9828000,
                  "amountYen": 9828000
                },
                {
                  "category": "FURNITURE",
                  "description": "執務机・椅子",
                  "quantity": 30,
                  "unit": "組",
                  "unitPriceYen": 54540,
                  "amountYen": 1636200
                }
              ],
              "otherIncomeYen": 1000000,
              "requestedAmountYen": 24504000,
              "targets": {
                "relocatedWorkers": {
                  "min": 18,
                  "max": 18
                },
                "localHires": {
                  "min": 3,
                  "max": 4
                }
              },
              "startsOn": "2026-07-01",
              "completesOn": "2027-02-26",
              "continuationPlan": "整備後は入居企業の利用料により町が運営を継続する。",
              "contact": {
                "name": "総務課 情報係",
                "email": "joho@shirahama.example.jp",
                "phone": "(0739)43-5555"
              }
            }
            """;

    public static final String RETURN = """
            {"reason": "経費見積書の日付が公募開始前です。有効な見積書に差し替えてください。", "correctionDueOn": null}
            """;

    public static final String SCREENING_PASSED = """
            {"outcome": "PASSED", "reasons": []}
            """;

    public static final String SCREENING_INELIGIBLE = """
            {
              "outcome": "INELIGIBLE",
              "reasons": [
                {
                  "code": "COST_NOT_ELIGIBLE",
                  "clause": "公募要領（補助対象経費）",
                  "facts": "経費の全額が運用段階の賃料であり、環境整備の費用を含まない。"
                }
              ]
            }
            """;

    private Examples() {}
}
