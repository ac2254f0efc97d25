package jp.telework.promotion.centre.api;

/** Bodies that the contract shows; tests send them. */
public final class TicketExamples {

    public static final String TICKET = """
        {
          "channel": "TELEPHONE",
          "topic": "LABOUR_MANAGEMENT",
          "region": "和歌山県",
          "receivedOn": "2026-07-01",
          "question": "在宅勤務の通信費の負担を、就業規則に定める必要がありますか。",
          "person": {"name": "白浜 花子", "firm": "白浜物産株式会社", "phone": "0739-43-5555"}
        }
        """;

    public static final String ANSWER = """
        {"text": "従業員に負担させる場合は、就業規則に定める必要があります。"}
        """;

    public static final String HAND_OVER = """
        {"destination": "和歌山働き方改革推進支援センター", "reason": "就業規則の改定の支援を希望しているため。"}
        """;

    private TicketExamples() {}
}
