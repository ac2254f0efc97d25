package jp.telework.subsidy.programme.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事業の標準値: what a call of a programme takes where it names no number of its own.
 *
 * @param ratePercent null where the programme has no 補助率 of its own
 * @param places null where the programme knows no limit of places
 * @param participants null where its proposals list nobody who tries the system
 * @param grantTerms for the time after the result, with the method of settlement
 */
public record UsualRules(
        long capYen,
        long minimumProjectCostYen,
        List<CostCategory> categories,
        List<DocumentKind> documents,
        @Nullable Integer ratePercent,
        @Nullable Integer places,
        @Nullable ParticipantBounds participants,
        GrantTerms grantTerms) {

    static final UsualRules FURUSATO = new UsualRules(
            30_000_000,
            1_000_000,
            List.of(
                    CostCategory.ICT_EQUIPMENT,
                    CostCategory.NETWORK,
                    CostCategory.SOFTWARE_CLOUD,
                    CostCategory.RENOVATION,
                    CostCategory.FURNITURE,
                    CostCategory.DESIGN_SUPERVISION),
            List.of(DocumentKind.PROJECT_PLAN, DocumentKind.COST_ESTIMATE, DocumentKind.CONSORTIUM_AGREEMENT),
            null,
            null,
            null,
            GrantTerms.USUAL);

    /** Many firms try one shared system for weeks: half of what it costs, and nothing is built. */
    static final UsualRules TRIAL = new UsualRules(
            20_000_000,
            500_000,
            List.of(
                    CostCategory.ICT_EQUIPMENT,
                    CostCategory.NETWORK,
                    CostCategory.SOFTWARE_CLOUD,
                    CostCategory.LEASE_RENTAL),
            List.of(DocumentKind.PROJECT_PLAN, DocumentKind.COST_ESTIMATE, DocumentKind.MEMBER_CONSENT),
            50,
            null,
            new ParticipantBounds(5, 300, 50, 14),
            GrantTerms.USUAL.settledBy(GrantMethod.RATE, false, 0));

    /** 5カ所程度: a few places, each paid in full. */
    static final UsualRules MODEL = new UsualRules(
            50_000_000,
            5_000_000,
            List.of(
                    CostCategory.ICT_EQUIPMENT,
                    CostCategory.NETWORK,
                    CostCategory.SOFTWARE_CLOUD,
                    CostCategory.DESIGN_SUPERVISION,
                    CostCategory.LEASE_RENTAL),
            List.of(DocumentKind.PROJECT_PLAN, DocumentKind.COST_ESTIMATE),
            null,
            5,
            null,
            GrantTerms.USUAL.settledBy(GrantMethod.FIXED_SUM, true, 0));
}
