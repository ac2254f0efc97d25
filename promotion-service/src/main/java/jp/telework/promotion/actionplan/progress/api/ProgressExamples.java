package jp.telework.promotion.actionplan.progress.api;

/** Bodies that the contract shows; tests send them. */
public final class ProgressExamples {

    public static final String PROGRESS = """
        {
          "fiscalYear": 2026,
          "measure": "1-1-ア",
          "ministry": "MIC",
          "status": "IN_PROGRESS",
          "text": "共同利用型システムの試行に18社が参加しました。",
          "evidence": "https://www.example.go.jp/telework/2026.html",
          "figure": {"label": "参加企業数", "value": 18, "unit": "社"}
        }
        """;

    public static final String CORRECTION = """
        {
          "status": "DONE",
          "text": "共同利用型システムの試行に20社が参加し、手引を公表しました。",
          "evidence": "https://www.example.go.jp/telework/2026.html",
          "figure": {"label": "参加企業数", "value": 20, "unit": "社"}
        }
        """;

    public static final String REASON = """
        {"reason": "参加企業数の出典を示してください。"}
        """;

    private ProgressExamples() {}
}
