package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.programme.domain.ActClause;
import org.jspecify.annotations.Nullable;

/** 本文: the sentence that decides, by kind and article, in the wording of the Act. */
final class OpeningSentence {

    private static final String ACT = "補助金等に係る予算の執行の適正化に関する法律（昭和30年法律第179号。以下「法」という。）";

    private final NoticeKind kind;
    private final NoticeMatter matter;

    private OpeningSentence(NoticeKind kind, NoticeMatter matter) {
        this.kind = kind;
        this.matter = matter;
    }

    /**
     * The sentence.
     *
     * @throws IllegalArgumentException when a day that the kind needs is missing
     */
    static String of(NoticeKind kind, List<? extends Clause> clauses, NoticeMatter matter) {
        return new OpeningSentence(kind, matter).sentence(clauses);
    }

    private String sentence(List<? extends Clause> clauses) {
        return switch (kind) {
            case ADOPTION ->
                requested("提案") + "については、公募要領に基づき評価した結果、下記のとおり採択候補とすることとしたので通知する。"
                        + "なお、この通知は補助金の交付の決定ではなく、交付の決定は、別に提出される交付申請書を審査した上で行う。";
            case NON_ADOPTION -> requested("提案") + "については、公募要領に基づき評価した結果、下記の理由により採択しないこととしたので通知する。";
            case GRANT_DECISION -> grantDecision(clauses.contains(ActClause.ACT_6_MODIFY));
            case REFUSAL -> requested("申請") + "については、" + ACT + "第6条第1項の規定により審査した結果、" + "下記の理由により交付しないことに決定したので通知する。";
            case CHANGE_APPROVAL -> change(clauses, "下記のとおり承認したので通知する。");
            case CHANGE_REFUSAL -> change(clauses, "下記の理由により承認しないこととしたので通知する。");
            case DISCONTINUATION_APPROVAL ->
                "%sに係る補助事業の中止（廃止）については、%s第7条第1項第4号の規定により付した条件に基づき、下記のとおり承認したので通知する。"
                        .formatted(requestedAfterDecision("申請"), ACT);
            case PERFORMANCE_ORDER ->
                decided() + "に係る補助事業については、下記の理由により、交付の決定の内容又はこれに付した条件に従って" + "遂行されていないと認められるので、" + ACT
                        + "第13条第1項の規定により、下記のとおり遂行することを命ずる。";
            case SUSPENSION ->
                decided() + "に係る補助事業については、下記の理由により、" + ACT
                        + "第13条第1項の規定による命令に違反したと認められるので、同条第2項の規定により、下記のとおりその遂行の一時停止を命ずる。";
            case CORRECTIVE_ORDER ->
                requestedAfterDecision("実績報告") + "に係る補助事業の成果については、下記の理由により、"
                        + "交付の決定の内容及びこれに付した条件に適合しないと認められるので、" + ACT
                        + "第16条第1項の規定により、これに適合させるための措置を下記のとおりとることを命ずる。";
            case FINAL_AMOUNT ->
                requestedAfterDecision("実績報告") + "については、" + ACT + "第15条の規定により、交付すべき補助金の額を下記のとおり確定したので通知する。";
            case CANCELLATION -> cancellation(clauses.contains(ActClause.ACT_10) ? "10" : "17");
            case RETURN_ORDER -> returnOrder(clauses);
        };
    }

    private String grantDecision(boolean modified) {
        return requested("申請") + "については、" + ACT
                + (modified ? "第6条第1項及び第3項の規定により、申請に係る事項に修正を加えて、" : "第6条第1項の規定により、")
                + "下記のとおり交付することに決定したので、法第8条の規定により通知する。";
    }

    private String change(List<? extends Clause> clauses, String outcome) {
        if (clauses.contains(ActClause.ACT_7_1_5)) {
            return carryOver(outcome);
        }
        boolean allocation = clauses.contains(ActClause.ACT_7_1_1);
        boolean content = clauses.contains(ActClause.ACT_7_1_3);
        return "%sに係る補助事業の%sの変更については、%s第7条第1項%sの規定により付した条件に基づき、%s"
                .formatted(
                        requestedAfterDecision("申請"),
                        allocation && content ? "経費の配分及び内容" : allocation ? "経費の配分" : "内容",
                        ACT,
                        allocation && content ? "第1号及び第3号" : allocation ? "第1号" : "第3号",
                        outcome);
    }

    private String carryOver(String outcome) {
        return requestedAfterDecision("申請") + "に係る補助事業の翌年度への繰越しについては、" + ACT + "第7条第1項第5号の規定により付した条件に基づき、" + outcome;
    }

    /** Both articles make art. 8 apply to the cancellation in their paragraph 4. */
    private String cancellation(String article) {
        return decided() + "については、下記の理由により、" + ACT + "第" + article
                + "条第1項の規定により、下記のとおり交付の決定を取り消したので、同条第4項において準用する法第8条の規定により通知する。";
    }

    /** The first ground names the Act in full, the others in short. */
    private String returnOrder(List<? extends Clause> clauses) {
        List<String> grounds = new ArrayList<>();
        if (clauses.contains(ActClause.ACT_18_1)) {
            grounds.add("交付の決定の取消しに係る部分に関し既に補助金が交付されているので、" + ACT + "第18条第1項の規定により");
        }
        if (clauses.contains(ActClause.ACT_18_2)) {
            grounds.add("確定した額を超える補助金が既に交付されているので、" + act(grounds) + "第18条第2項の規定により");
        }
        if (clauses.size() > grounds.size()) {
            grounds.add(act(grounds) + "第7条の規定により付した条件により納付すべき額があるので、その条件に基づき");
        }
        return decided() + "については、" + String.join("、また、", grounds) + "、下記のとおりその返還を命ずる。";
    }

    private static String act(List<String> before) {
        return before.isEmpty() ? ACT : "法";
    }

    private String requested(String what) {
        return day(matter.requestedOn()) + "付けで" + what + "のあった" + matter.subsidy();
    }

    private String requestedAfterDecision(String what) {
        return requested(what) + "（" + day(matter.decidedOn())
                + (matter.decisionNumber() == null ? "交付決定）" : "付け" + matter.decisionNumber() + "により交付決定）");
    }

    private String decided() {
        return day(matter.decidedOn())
                + (matter.decisionNumber() == null ? "に" : "付け" + matter.decisionNumber() + "により") + "交付の決定をした"
                + matter.subsidy();
    }

    private String day(@Nullable LocalDate date) {
        if (date == null) {
            throw new IllegalArgumentException(kind + " needs the day to which it refers");
        }
        return Wareki.format(date);
    }
}
