package jp.telework.subsidy.programme.domain;

import java.util.EnumSet;
import java.util.Set;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * 補助事業: what calls of one kind have in common beside their numbers. A call says which programme it belongs to, and pins it with its
 * rules ({@link ProgrammeTerms}). A further programme is a further value here, with its terms, its parts of a proposal, its rules and its
 * method of settlement; everything else is the same engine.
 */
public enum Programme implements Term {
    /** ふるさとテレワーク推進事業. Calls from before there were several programmes belong to it. */
    FURUSATO_TELEWORK(
            "FT",
            null,
            UsualRules.FURUSATO,
            EnumSet.allOf(GrantMethod.class),
            EnumSet.of(ProposalPart.TELEWORK_TYPES, ProposalPart.SITE, ProposalPart.CONSORTIUM, ProposalPart.TARGETS)),
    /** テレワーク共同利用型システム実証（試行・体験）: many firms try telework on one system that somebody runs for them. */
    SHARED_SYSTEM_TRIAL(
            "ST",
            "テレワーク共同利用型システム試行・体験事業費補助金",
            UsualRules.TRIAL,
            EnumSet.of(GrantMethod.RATE),
            EnumSet.of(ProposalPart.PARTICIPANTS)),
    /** テレワーク共同利用型システム実証（先進モデル）: an advanced system is tried in about five places. */
    SHARED_SYSTEM_MODEL(
            "SM",
            "先進的テレワークシステムモデル実験事業費補助金",
            UsualRules.MODEL,
            EnumSet.of(GrantMethod.FIXED_SUM),
            EnumSet.of(ProposalPart.SITE, ProposalPart.EXPERIMENT));

    private final String mark;
    private final @Nullable String subsidyName;
    private final UsualRules usual;
    private final Set<GrantMethod> methods;
    private final Set<ProposalPart> parts;

    Programme(
            String mark,
            @Nullable String subsidyName,
            UsualRules usual,
            Set<GrantMethod> methods,
            Set<ProposalPart> parts) {
        this.mark = mark;
        this.subsidyName = subsidyName;
        this.usual = usual;
        this.methods = methods;
        this.parts = parts;
    }

    /** How its receipt numbers are told from those of other programmes: {@code FT} in {@code R08-FT-000123}. */
    public String mark() {
        return mark;
    }

    /** 補助金の名称 on its papers, without the fiscal year; null where the title of the call stands for it. */
    public @Nullable String subsidyName() {
        return subsidyName;
    }

    public UsualRules usual() {
        return usual;
    }

    /** Whether its grants can be settled so. */
    public boolean settlesBy(GrantMethod method) {
        return methods.contains(method);
    }

    /** Whether its proposals have this part. A proposal without it is not complete; one of another programme may not have it. */
    public boolean asksFor(ProposalPart part) {
        return parts.contains(part);
    }
}
