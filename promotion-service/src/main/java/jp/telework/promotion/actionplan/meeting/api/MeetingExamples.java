package jp.telework.promotion.actionplan.meeting.api;

/** Bodies that the contract shows; tests send them. */
public final class MeetingExamples {

    public static final String MEETING = """
        {
          "heldOn": "2026-07-15",
          "title": "テレワーク関係府省連絡会議（第1回）",
          "titleEn": "Liaison meeting of the ministries on telework, first",
          "agenda": [
            {"text": "各府省の取組の共有",
             "decisions": [
               {"text": "共同利用型システムの手引を年度内に公表する。", "measures": ["1-1-ア"]},
               {"text": "次回は翌年2月に開催する。", "measures": []}
             ]},
            {"text": "今後の進め方", "decisions": []}
          ]
        }
        """;

    private MeetingExamples() {}
}
