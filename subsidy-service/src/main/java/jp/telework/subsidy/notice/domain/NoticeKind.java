package jp.telework.subsidy.notice.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/**
 * The notices of the procedure, from the result of the call to the order to return. A notice is a legal document in
 * Japanese; only its title and its clauses are given in English too, for readers of the JSON.
 */
public enum NoticeKind {
    ADOPTION("採択通知書", "採択", "Notice of adoption", false, SubsidyClause.EVALUATION),
    NON_ADOPTION("不採択通知書", "不採択", "Notice of non-adoption", true, SubsidyClause.EVALUATION),
    GRANT_DECISION("交付決定通知書", "交付決定", "Notice of the grant decision", false, ActClause.ACT_6, ActClause.ACT_6_MODIFY),
    REFUSAL("不交付決定通知書", "不交付", "Notice of refusal", true, ActClause.ACT_6),
    CHANGE_APPROVAL(
            "変更承認通知書",
            "変更承認",
            "Notice of approval of a change",
            false,
            ActClause.ACT_7_1_3,
            ActClause.ACT_7_1_1,
            ActClause.ACT_7_1_5),
    CHANGE_REFUSAL(
            "変更不承認通知書",
            "変更不承認",
            "Notice of refusal of a change",
            true,
            ActClause.ACT_7_1_3,
            ActClause.ACT_7_1_1,
            ActClause.ACT_7_1_5),
    DISCONTINUATION_APPROVAL(
            "中止（廃止）承認通知書", "中止廃止承認", "Notice of approval of discontinuation", false, ActClause.ACT_7_1_4),
    PERFORMANCE_ORDER("遂行命令書", "遂行命令", "Order to perform", true, ActClause.ACT_13_1),
    SUSPENSION("一時停止命令書", "一時停止命令", "Order to suspend", true, ActClause.ACT_13_2),
    CORRECTIVE_ORDER("是正措置命令書", "是正措置命令", "Corrective order", true, ActClause.ACT_16),
    FINAL_AMOUNT("額の確定通知書", "額の確定", "Notice of the fixed amount", false, ActClause.ACT_15),
    CANCELLATION("交付決定取消通知書", "交付決定取消", "Notice of cancellation", true, ActClause.ACT_17, ActClause.ACT_10),
    RETURN_ORDER(
            "返還命令書",
            "返還命令",
            "Order to return",
            true,
            ActClause.ACT_18_1,
            ActClause.ACT_18_2,
            ActClause.TERMS_CONSUMPTION_TAX,
            ActClause.ACT_7_2,
            ActClause.TERMS_DISPOSAL);

    private final String title;
    private final String shortTitle;
    private final String english;
    private final boolean adverse;
    private final List<Clause> clauses;

    NoticeKind(String title, String shortTitle, String english, boolean adverse, Clause... clauses) {
        this.title = title;
        this.shortTitle = shortTitle;
        this.english = english;
        this.adverse = adverse;
        this.clauses = List.of(clauses);
    }

    /** Its title, such as 交付決定通知書. */
    public String title(Language language) {
        return language == Language.JA ? title : english;
    }

    /** As in document numbers: 交付決定. */
    public String shortTitle() {
        return shortTitle;
    }

    /**
     * Whether reasons must be stated: by 適正化法第21条の2 for cancellations and for orders to perform, suspend and correct;
     * by this suite's own rule for refusals and orders to return.
     */
    public boolean isAdverse() {
        return adverse;
    }

    /** Whether it is an administrative disposition, which can be challenged. The result of a call is none. */
    public boolean isDisposition() {
        return this != ADOPTION && this != NON_ADOPTION;
    }

    /** What 教示 calls the disposition: この決定, この命令 and so on. */
    String disposition() {
        return switch (this) {
            case GRANT_DECISION, REFUSAL, CHANGE_REFUSAL -> "決定";
            case CHANGE_APPROVAL, DISCONTINUATION_APPROVAL -> "承認";
            case PERFORMANCE_ORDER, SUSPENSION, CORRECTIVE_ORDER, RETURN_ORDER -> "命令";
            case FINAL_AMOUNT -> "確定";
            case CANCELLATION -> "取消し";
            case ADOPTION, NON_ADOPTION -> throw new IllegalStateException(this + " is no disposition");
        };
    }

    /** The article on which it usually rests. */
    public Clause clause() {
        return clauses.get(0);
    }

    /** All articles on which it can rest: a return follows a cancellation (18条1項), an excess (18条2項) or a condition. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** As in addresses: {@code grant-decision}. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of an address, if there is one of that name. */
    public static Optional<NoticeKind> ofPathName(String pathName) {
        return Arrays.stream(values())
                .filter(kind -> kind.pathName().equals(pathName))
                .findFirst();
    }
}
