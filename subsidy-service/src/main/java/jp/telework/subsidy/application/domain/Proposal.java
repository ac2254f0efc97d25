package jp.telework.subsidy.application.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/**
 * 提案: what a consortium wants to do and what it costs. While it is a draft any part may be missing; what is there is
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
        @Nullable Contact contact) {

    public Proposal {
        teleworkTypes = List.copyOf(teleworkTypes);
        expenses = List.copyOf(expenses);
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

    /** 収入金; none given means none. */
    public Yen otherIncome() {
        return otherIncomeYen == null ? Yen.ZERO : otherIncomeYen;
    }

    /** Whether a body takes part in the consortium. */
    public boolean involves(CorporateNumber body) {
        return consortium != null
                && consortium.members().stream().anyMatch(member -> body.equals(member.corporateNumber()));
    }
}
