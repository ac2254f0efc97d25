package jp.telework.furusato.proposal.domain;

import java.util.List;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * 提案書: how a region wants to spread telework. While it is a draft any part may be missing; what is there is sound in
 * itself. The component names are those of the API, because the proposal is hashed and kept as JSON.
 *
 * @param areaLocalGovernmentCode the municipality or prefecture for which the proposal is made
 * @param areaName its name, such as 和歌山県白浜町
 * @param currentState 現状
 * @param challenges 課題
 * @param measures 取組
 * @param partners 連携先
 */
public record Proposal(
        @Nullable ApplicantKind applicantKind,
        @Nullable LocalGovernmentCode areaLocalGovernmentCode,
        @Nullable String areaName,
        @Nullable String title,
        @Nullable String currentState,
        List<String> challenges,
        List<Measure> measures,
        List<Partner> partners,
        @Nullable Contact contact) {

    public Proposal {
        challenges = List.copyOf(challenges);
        measures = List.copyOf(measures);
        partners = List.copyOf(partners);
    }

    /** 取組. */
    public record Measure(
            @Nullable MeasureKind kind, @Nullable String description) {}

    /** 連携先. */
    public record Partner(
            @Nullable ApplicantKind kind,
            @Nullable CorporateNumber corporateNumber,
            @Nullable String name) {}

    /** 連絡先. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** Whether a body is one of the partners. */
    public boolean involves(CorporateNumber body) {
        return partners.stream().anyMatch(partner -> body.equals(partner.corporateNumber()));
    }
}
