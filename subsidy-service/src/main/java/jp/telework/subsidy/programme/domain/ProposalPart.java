package jp.telework.subsidy.programme.domain;

/** 提案書の記載事項 that only some programmes ask for; the others are the same in every proposal. */
public enum ProposalPart {
    /** ふるさとテレワークの類型. */
    TELEWORK_TYPES("/teleworkTypes"),
    /** 拠点の所在. */
    SITE("/site"),
    /** コンソーシアム. */
    CONSORTIUM("/consortium"),
    /** 目標値（地方移動人数・地元雇用人数）. */
    TARGETS("/targets"),
    /** 試行・体験に参加する企業等. */
    PARTICIPANTS("/participants"),
    /** 先進モデルの実験の内容. */
    EXPERIMENT("/experiment");

    private final String pointer;

    ProposalPart(String pointer) {
        this.pointer = pointer;
    }

    /** Where it stands in a proposal (RFC 6901). */
    public String pointer() {
        return pointer;
    }
}
