package jp.telework.furusato.round.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.telework.casework.approval.api.ApprovalLevelRequest;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.evaluation.api.CriterionRequest;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.round.api.RoundRequest.BalanceRequest;
import jp.telework.furusato.round.api.RoundRequest.RateRequest;
import jp.telework.furusato.round.domain.RoundDraft;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads a round's body; refuses it with all that is wrong. */
final class RoundReader {

    private static final int MAX_PLACES = 100;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<ApplicantKind> REGIONAL_BODIES = List.of(
            ApplicantKind.MUNICIPALITY,
            ApplicantKind.PREFECTURE,
            ApplicantKind.CHAMBER_OF_COMMERCE,
            ApplicantKind.SOCIETY_OF_COMMERCE,
            ApplicantKind.OTHER_REGIONAL_BODY);

    private final BodyFields fields = new BodyFields();

    private final List<ApprovalLevel> usualLevels;

    private RoundReader(List<ApprovalLevel> usualLevels) {
        this.usualLevels = usualLevels;
    }

    /** @param usualLevels approve the selection of a round that names none */
    static RoundDraft read(@Nullable RoundRequest body, List<ApprovalLevel> usualLevels) {
        return new RoundReader(usualLevels).draft(BodyFields.body(body));
    }

    private RoundDraft draft(RoundRequest body) {
        RoundDraft draft = new RoundDraft(
                fields.text("/title", body.title(), 100),
                fields.required("/fiscalYear", body.fiscalYear(), FiscalYear::new, new FiscalYear(2018)),
                fields.instant("/opensAt", body.opensAt()),
                fields.instant("/closesAt", body.closesAt()),
                rules(body));
        fields.done();
        return draft;
    }

    private RoundRules rules(RoundRequest body) {
        return new RoundRules(
                number("/places", body.places(), 1, MAX_PLACES, 10),
                body.applicantKinds() == null
                        ? REGIONAL_BODIES
                        : fields.codes("/applicantKinds", body.applicantKinds(), ApplicantKind.class),
                body.requiredDocuments() == null
                        ? List.of(DocumentKind.PLAN_OUTLINE)
                        : Readers.listOf(
                                fields.violations(),
                                "/requiredDocuments",
                                body.requiredDocuments(),
                                DocumentKind.class),
                number("/minimumMeasures", body.minimumMeasures(), 1, 20, 1),
                criteria(body.criteria()),
                number("/evaluatorsRequired", body.evaluatorsRequired(), 1, 20, 3),
                number("/minimumScore", body.minimumScore(), 0, 100, 0),
                number("/correctionDays", body.correctionDays(), 1, 90, 14),
                balance(body.balance()),
                levels(body.approvalLevels()));
    }

    private List<ApprovalLevel> levels(@Nullable List<@Nullable ApprovalLevelRequest> sent) {
        return sent == null ? usualLevels : ApprovalLevelRequest.read("/approvalLevels", sent, fields);
    }

    private List<Criterion> criteria(@Nullable List<@Nullable CriterionRequest> sent) {
        if (sent == null || sent.isEmpty()) {
            fields.refuse(Violation.of("/criteria", CommonError.REQUIRED));
            return List.of();
        }
        if (sent.size() > Criterion.MOST) {
            fields.refuse(Violation.of("/criteria", CommonError.TOO_MANY_ITEMS, Criterion.MOST));
            return List.of();
        }
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Criterion criterion = Criterion.read(fields.violations(), "/criteria/" + i, sent.get(i));
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    private BalanceRule balance(@Nullable BalanceRequest body) {
        if (body == null) {
            return BalanceRule.NONE;
        }
        BalanceRule.Kind kind = fields.oneOf("/balance/kind", body.kind(), BalanceRule.Kind.class);
        if (fields.violations().at("/balance/kind")) {
            return BalanceRule.NONE;
        }
        boolean bonus = kind == BalanceRule.Kind.REGION_BONUS;
        belongs("/balance/most", body.most(), kind, kind == BalanceRule.Kind.REGION_LIMIT);
        belongs("/balance/points", body.points(), kind, bonus);
        belongs("/balance/below", body.below(), kind, bonus);
        belongs("/balance/rates", body.rates(), kind, bonus);
        belongs("/balance/source", body.source(), kind, bonus);
        return switch (kind) {
            case NONE -> BalanceRule.NONE;
            case EACH_REGION -> BalanceRule.EACH_REGION;
            case REGION_LIMIT -> BalanceRule.limit(bounded("/balance/most", body.most(), MAX_PLACES));
            case REGION_BONUS ->
                BalanceRule.bonus(new BalanceRule.Bonus(
                        bounded("/balance/points", body.points(), 50),
                        read("/balance/below", body.below()),
                        rates(body.rates()),
                        Objects.requireNonNullElse(fields.optionalText("/balance/source", body.source(), 200), "")));
        };
    }

    /** Each kind has its own fields, all of them and no other. */
    private void belongs(String pointer, @Nullable Object value, BalanceRule.Kind kind, boolean wanted) {
        if ((value != null) != wanted) {
            fields.refuse(Violation.under(SelectionClause.BALANCE, pointer, ProgrammeError.NOT_OF_THIS_BALANCE, kind));
        }
    }

    private int bounded(String pointer, @Nullable Integer raw, int most) {
        Integer read = fields.optional(pointer, raw, Readers.between(1, most));
        return read == null ? 1 : read;
    }

    private BigDecimal read(String pointer, @Nullable BigDecimal raw) {
        BigDecimal read = fields.optional(pointer, raw, percent());
        return read == null ? BigDecimal.ZERO : read;
    }

    private List<BalanceRule.Rate> rates(@Nullable List<@Nullable RateRequest> sent) {
        Set<Region> named = EnumSet.noneOf(Region.class);
        return fields.each("/balance/rates", sent, Region.values().length, (at, rate) -> {
            if (!fields.present(at, rate) || rate == null) {
                return new BalanceRule.Rate(Region.HOKKAIDO, BigDecimal.ZERO);
            }
            Region region = fields.oneOf(at + "/region", rate.region(), Region.class);
            if (!fields.violations().at(at + "/region") && !named.add(region)) {
                fields.refuse(Violation.of(at + "/region", CommonError.DUPLICATE_ENTRY, region));
            }
            return new BalanceRule.Rate(
                    region, fields.required(at + "/percent", rate.percent(), percent(), BigDecimal.ZERO));
        });
    }

    /** Percent with one decimal at most, as the survey prints it. */
    private static Function<BigDecimal, BigDecimal> percent() {
        return raw -> {
            BigDecimal plain = raw.stripTrailingZeros();
            if (plain.signum() < 0 || plain.compareTo(ALL) > 0 || plain.scale() > 1) {
                throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
            }
            return plain.setScale(1);
        };
    }

    private int number(String pointer, @Nullable Integer raw, int min, int max, int otherwise) {
        Integer read = fields.optional(pointer, raw, Readers.between(min, max));
        return read == null ? otherwise : read;
    }
}
