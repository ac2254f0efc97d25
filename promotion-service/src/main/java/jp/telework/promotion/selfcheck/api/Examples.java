package jp.telework.promotion.selfcheck.api;

/** Bodies that the contract shows; tests send them. */
public final class Examples {

    /** 保存する自己点検. */
    public static final String KEPT = """
        {
          "sizeClass": "UP_TO_100",
          "answers": [
            {"item": "M01", "answer": "DONE", "note": "令和8年4月に改定"},
            {"item": "A08", "answer": "PARTLY", "note": "貸与端末の一部が手動更新"},
            {"item": "W08", "answer": "NOT_DONE"},
            {"item": "A09", "answer": "NOT_APPLICABLE", "note": "私用端末は使わない"}
          ]
        }
        """;

    /** 保存しない自己点検. */
    public static final String UNKEPT = """
        {
          "sizeClass": "UP_TO_20",
          "answers": [
            {"item": "M01", "answer": "NOT_DONE"},
            {"item": "W07", "answer": "DONE"},
            {"item": "W18", "answer": "PARTLY"}
          ]
        }
        """;

    private Examples() {}
}
