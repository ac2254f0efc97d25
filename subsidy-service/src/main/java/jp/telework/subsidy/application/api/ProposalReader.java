package jp.telework.subsidy.application.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.api.ProposalRequest.ConsortiumRequest;
import jp.telework.subsidy.application.api.ProposalRequest.ContactRequest;
import jp.telework.subsidy.application.api.ProposalRequest.ExpenseRequest;
import jp.telework.subsidy.application.api.ProposalRequest.ExperimentRequest;
import jp.telework.subsidy.application.api.ProposalRequest.MemberRequest;
import jp.telework.subsidy.application.api.ProposalRequest.ParticipantRequest;
import jp.telework.subsidy.application.api.ProposalRequest.PeopleRangeRequest;
import jp.telework.subsidy.application.api.ProposalRequest.SiteRequest;
import jp.telework.subsidy.application.domain.MemberKind;
import jp.telework.subsidy.application.domain.ModelSystem;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.TeleworkType;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.ParticipantBounds;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** Reads a body into a proposal. What cannot be read is left out and remembered with its place. */
final class ProposalReader {

    /** 一兆円: far above any budget, far below where sums could overflow. */
    private static final long MAX_YEN = 1_000_000_000_000L;

    private static final int MAX_LINES = 200;
    private static final int MAX_MEMBERS = 100;
    private static final int MAX_PEOPLE = 100_000;

    private final Violations violations;

    private ProposalReader(Violations violations) {
        this.violations = violations;
    }

    /** The call that the body names; null, with a violation, when it names none. */
    static @Nullable UUID callId(ProposalRequest body, Violations violations) {
        UUID read = violations.read("/callId", body.callId(), ProposalReader::uuid);
        return Readers.required(violations, "/callId", read);
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(SubsidyError.UNKNOWN_CALL);
        }
    }

    static Proposal read(ProposalRequest body, Violations violations) {
        return new ProposalReader(violations).proposal(body);
    }

    private Proposal proposal(ProposalRequest body) {
        return new Proposal(
                text("/title", body.title(), 100),
                text("/summary", body.summary(), 2000),
                body.teleworkTypes() == null
                        ? List.of()
                        : Readers.listOf(violations, "/teleworkTypes", body.teleworkTypes(), TeleworkType.class),
                site(body.site()),
                consortium(body.consortium()),
                each("/expenses", body.expenses(), MAX_LINES, this::expense),
                yen("/otherIncomeYen", body.otherIncomeYen()),
                yen("/requestedAmountYen", body.requestedAmountYen()),
                targets(body.targets()),
                violations.read("/startsOn", body.startsOn(), Readers::date),
                violations.read("/completesOn", body.completesOn(), Readers::date),
                text("/continuationPlan", body.continuationPlan(), 4000),
                contact(body.contact()),
                each("/participants", body.participants(), ParticipantBounds.MOST, this::participant),
                experiment(body.experiment()));
    }

    private Proposal.Participant participant(String at, ParticipantRequest body) {
        return new Proposal.Participant(
                violations.read(at + "/corporateNumber", body.corporateNumber(), CorporateNumber::new),
                text(at + "/name", body.name(), 100),
                violations.read(at + "/users", body.users(), Readers.between(1, ParticipantBounds.MOST_USERS)),
                violations.read(at + "/startsOn", body.startsOn(), Readers::date),
                violations.read(at + "/endsOn", body.endsOn(), Readers::date));
    }

    private Proposal.@Nullable Experiment experiment(@Nullable ExperimentRequest body) {
        return body == null
                ? null
                : new Proposal.Experiment(
                        violations.read("/experiment/system", body.system(), Readers.oneOf(ModelSystem.class)),
                        text("/experiment/verification", body.verification(), 2000));
    }

    private Proposal.@Nullable Site site(@Nullable SiteRequest body) {
        if (body == null) {
            return null;
        }
        LocalGovernmentCode code =
                violations.read("/site/localGovernmentCode", body.localGovernmentCode(), LocalGovernments::current);
        String prefecture = violations.read("/site/prefecture", body.prefecture(), LocalGovernments::prefecture);
        if (code != null
                && prefecture != null
                && !LocalGovernments.prefectureCode(prefecture).orElse("").equals(code.prefectureCode())) {
            violations.add(Violation.of("/site/prefecture", SubsidyError.PREFECTURE_MISMATCH, prefecture, code));
        }
        return new Proposal.Site(
                text("/site/name", body.name(), 100),
                code,
                violations.read("/site/postalCode", body.postalCode(), PostalCode::parse),
                prefecture,
                text("/site/cityAndCounty", body.cityAndCounty(), 60),
                text("/site/streetAddress", body.streetAddress(), 200));
    }

    private Proposal.@Nullable Consortium consortium(@Nullable ConsortiumRequest body) {
        if (body == null) {
            return null;
        }
        return new Proposal.Consortium(
                violations.read(
                        "/consortium/representativeCorporateNumber",
                        body.representativeCorporateNumber(),
                        CorporateNumber::new),
                each("/consortium/members", body.members(), MAX_MEMBERS, this::member));
    }

    private Proposal.Member member(String at, MemberRequest body) {
        return new Proposal.Member(
                violations.read(at + "/kind", body.kind(), Readers.oneOf(MemberKind.class)),
                violations.read(at + "/corporateNumber", body.corporateNumber(), CorporateNumber::new),
                violations.read(at + "/localGovernmentCode", body.localGovernmentCode(), LocalGovernments::current),
                text(at + "/name", body.name(), 100),
                text(at + "/role", body.role(), 200));
    }

    private Proposal.Expense expense(String at, ExpenseRequest body) {
        return new Proposal.Expense(
                violations.read(at + "/category", body.category(), Readers.oneOf(CostCategory.class)),
                text(at + "/description", body.description(), 200),
                violations.read(at + "/quantity", body.quantity(), Readers.longBetween(1, 1_000_000)),
                text(at + "/unit", body.unit(), 20),
                yen(at + "/unitPriceYen", body.unitPriceYen()),
                yen(at + "/amountYen", body.amountYen()));
    }

    private Proposal.@Nullable Targets targets(ProposalRequest.@Nullable TargetsRequest body) {
        return body == null
                ? null
                : new Proposal.Targets(
                        people("/targets/relocatedWorkers", body.relocatedWorkers()),
                        people("/targets/localHires", body.localHires()));
    }

    private Proposal.@Nullable PeopleRange people(String at, @Nullable PeopleRangeRequest body) {
        if (body == null) {
            return null;
        }
        Integer min = violations.read(at + "/min", body.min(), Readers.between(0, MAX_PEOPLE));
        Integer max = violations.read(at + "/max", body.max(), Readers.between(0, MAX_PEOPLE));
        Readers.required(violations, at + "/min", min);
        Readers.required(violations, at + "/max", max);
        if (min == null || max == null) {
            return null;
        }
        if (min > max) {
            violations.add(Violation.of(at, SubsidyError.RANGE_REVERSED, min, max));
        }
        return new Proposal.PeopleRange(min, max);
    }

    private Proposal.@Nullable Contact contact(@Nullable ContactRequest body) {
        return body == null
                ? null
                : new Proposal.Contact(
                        text("/contact/name", body.name(), 100),
                        violations.read("/contact/email", body.email(), ContactValues::email),
                        violations.read("/contact/phone", body.phone(), ContactValues::phone));
    }

    private @Nullable String text(String pointer, @Nullable String raw, int maxLength) {
        return violations.read(pointer, raw, Readers.text(maxLength));
    }

    private @Nullable Yen yen(String pointer, @Nullable Long raw) {
        Function<Long, Yen> bounded = amount -> {
            if (amount < 0 || amount > MAX_YEN) {
                throw new InvalidValue(CommonError.YEN_OUT_OF_RANGE, Yen.of(MAX_YEN));
            }
            return Yen.of(amount);
        };
        return violations.read(pointer, raw, bounded);
    }

    private interface ItemReader<R, T> {
        T read(String at, R raw);
    }

    private <R, T> List<T> each(String pointer, @Nullable List<@Nullable R> raw, int atMost, ItemReader<R, T> reader) {
        List<T> read = new ArrayList<>();
        if (raw == null) {
            return read;
        }
        if (raw.size() > atMost) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, atMost));
            return read;
        }
        for (int i = 0; i < raw.size(); i++) {
            R item = raw.get(i);
            String at = pointer + "/" + i;
            if (item == null) {
                violations.add(Violation.of(at, CommonError.REQUIRED));
            } else {
                read.add(reader.read(at, item));
            }
        }
        return read;
    }
}
