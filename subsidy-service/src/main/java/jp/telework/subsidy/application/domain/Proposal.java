package jp.telework.subsidy.application.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/**
 * 提案: what an applicant wants to do and what it costs. Which parts it has depends on the programme of its call. While it is a draft any part may be missing; what is there is
 * sound in itself. The component names are those of the API, because the proposal is hashed and kept as JSON.
 */
public record Proposal(
        @Nullable String title,
        @Nullable String summary,
        List<TeleworkType> teleworkTypes,
        @Nullable Site site,
        @Nullable Consortium consortium,
        List<Expense> expenses,
        @Nullable Yen otherIncomeYen,
        @Nullable Yen requestedAmountYen,
        @Nullable Targets targets,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate completesOn,
        @Nullable String continuationPlan,
        @Nullable Contact contact,
        @Nullable List<Participant> participants,
        @Nullable Experiment experiment) {

    public Proposal {
        teleworkTypes = List.copyOf(teleworkTypes);
        expenses = List.copyOf(expenses);
        // Absent rather than empty: the content of a receipt is the same as before there were several programmes.
        participants = participants == null || participants.isEmpty() ? null : List.copyOf(participants);
    }

    /** 拠点の所在. */
    public record Site(
            @Nullable String name,
            @Nullable LocalGovernmentCode localGovernmentCode,
            @Nullable PostalCode postalCode,
            @Nullable String prefecture,
            @Nullable String cityAndCounty,
            @Nullable String streetAddress) {}

    /** コンソーシアム. */
    public record Consortium(@Nullable CorporateNumber representativeCorporateNumber, List<Member> members) {

        public Consortium {
            members = List.copyOf(members);
        }
    }

    /** 構成員. */
    public record Member(
            @Nullable MemberKind kind,
            @Nullable CorporateNumber corporateNumber,
            @Nullable LocalGovernmentCode localGovernmentCode,
            @Nullable String name,
            @Nullable String role) {}

    /** 経費の1行. The amount is quantity times unit price, in yen including consumption tax as quoted. */
    public record Expense(
            @Nullable CostCategory category,
            @Nullable String description,
            @Nullable Long quantity,
            @Nullable String unit,
            @Nullable Yen unitPriceYen,
            @Nullable Yen amountYen) {}

    /** 目標値（地方移動人数・地元雇用人数）. */
    public record Targets(
            @Nullable PeopleRange relocatedWorkers,
            @Nullable PeopleRange localHires) {}

    /** A number of people, possibly as a range (3～4人). */
    public record PeopleRange(int min, int max) {}

    /** 連絡先. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** 試行・体験に参加する企業等: how many of its people try the system, and when. */
    public record Participant(
            @Nullable CorporateNumber corporateNumber,
            @Nullable String name,
            @Nullable Integer users,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** 先進モデルの実験の内容: the system that is tried, and what the experiment is to show. */
    public record Experiment(
            @Nullable ModelSystem system, @Nullable String verification) {}

    /** Those that try the system; none in proposals of other programmes. */
    public List<Participant> firms() {
        return participants == null ? List.of() : participants;
    }

    /** 収入金; none given means none. */
    public Yen otherIncome() {
        return otherIncomeYen == null ? Yen.ZERO : otherIncomeYen;
    }

    /** Whether a body takes part: in the consortium, or as one that tries the system. */
    public boolean involves(CorporateNumber body) {
        return organisations().anyMatch(body::equals);
    }

    /** The bodies that take part, as far as their numbers are known. */
    public Stream<CorporateNumber> organisations() {
        Stream<CorporateNumber> members = consortium == null
                ? Stream.empty()
                : consortium.members().stream().flatMap(member -> Stream.ofNullable(member.corporateNumber()));
        return Stream.concat(
                members, firms().stream().flatMap(participant -> Stream.ofNullable(participant.corporateNumber())));
    }
}
