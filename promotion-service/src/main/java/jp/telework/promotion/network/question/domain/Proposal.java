package jp.telework.promotion.network.question.domain;

/**
 * 公開文案: a text without names, and who agreed to exactly this text.
 *
 * @param asker whether the firm that asked agreed
 * @param member whether the member agreed
 */
public record Proposal(String title, String question, String answer, boolean asker, boolean member) {

    /** A text to which nobody agreed yet. */
    public static Proposal of(String title, String question, String answer) {
        return new Proposal(title, question, answer, false, false);
    }

    public boolean agreed(QuestionSide side) {
        return side == QuestionSide.ASKER ? asker : member;
    }

    public boolean agreedByBoth() {
        return asker && member;
    }

    Proposal agreedBy(QuestionSide side) {
        return new Proposal(
                title, question, answer, asker || side == QuestionSide.ASKER, member || side == QuestionSide.MEMBER);
    }
}
