package jp.telework.subsidy.programme;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.Fixtures;

/** Proposals and calls of テレワーク共同利用型システム実証 for the tests. */
public final class SharedSystems {

    private static final String COMMON = """
            {
              "title": "中小企業共同利用型テレワークシステムの試行",
              "summary": "シンクライアントを共同で利用し、在宅勤務を試行・体験する。",
              "expenses": [
                {"category": "SOFTWARE_CLOUD", "description": "共同利用型シンクライアントの初期導入", "quantity": 1, "unit": "式",
                 "unitPriceYen": 6000000, "amountYen": 6000000},
                {"category": "LEASE_RENTAL", "description": "試行用端末の賃借", "quantity": 60, "unit": "台",
                 "unitPriceYen": 33000, "amountYen": 1980000}
              ],
              "otherIncomeYen": 0,
              "startsOn": "2026-08-03",
              "completesOn": "2027-02-26",
              "continuationPlan": "参加企業の利用料により継続する。",
              "contact": {"name": "事業課", "email": "jigyo@shirahama.example.jp", "phone": "(0739)43-5555"}
            }
            """;

    private SharedSystems() {}

    /** A sound proposal to the trial: six firms with five people each, half of 7,980,000 yen. */
    public static ObjectNode trial() {
        ObjectNode proposal = Fixtures.tree(COMMON).put("requestedAmountYen", 3_990_000);
        proposal.putArray("teleworkTypes");
        ArrayNode participants = proposal.putArray("participants");
        for (int i = 1; i <= 6; i++) {
            participants
                    .addObject()
                    .put("corporateNumber", firm(i))
                    .put("name", "株式会社参加" + i)
                    .put("users", 5)
                    .put("startsOn", "2026-10-01")
                    .put("endsOn", "2026-10-31");
        }
        return proposal;
    }

    /** A sound proposal to the advanced model: one place, all of 7,980,000 yen. */
    public static ObjectNode model() {
        ObjectNode proposal =
                Fixtures.tree(COMMON).put("title", "IPv6活用型テレワークシステムのモデル実験").put("requestedAmountYen", 7_980_000);
        proposal.putArray("teleworkTypes");
        proposal.set("site", Fixtures.tree("""
                {"name": "白浜町実験センター", "localGovernmentCode": "304018", "prefecture": "和歌山県",
                 "cityAndCounty": "西牟婁郡白浜町", "streetAddress": "1600番地"}
                """));
        proposal.set("experiment", Fixtures.tree("""
                {"system": "IPV6", "verification": "端末から端末までの暗号化通信で、障害者の在宅勤務が事務所と同じにできるかを確かめる。"}
                """));
        return proposal;
    }

    /** A corporate number that no real corporation has: its base begins with 9. */
    public static String firm(int number) {
        String base = "9%011d".formatted(number);
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += (base.charAt(12 - n) - '0') * (n % 2 == 1 ? 1 : 2);
        }
        return new CorporateNumber((9 - sum % 9) + base).value();
    }
}
