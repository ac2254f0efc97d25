package jp.telework.furusato.proposal.api;

import java.util.UUID;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.proposal.api.ProposalRequest.MeasureRequest;
import jp.telework.furusato.proposal.api.ProposalRequest.PartnerRequest;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads a proposal's body; refuses it with all that is wrong. */
final class ProposalReader {

    private static final int MAX_CHALLENGES = 20;

    private final BodyFields fields = new BodyFields();

    private ProposalReader() {}

    /** The round that the body names and the proposal in it. */
    record Sent(UUID roundId, Proposal proposal) {}

    static Sent read(@Nullable ProposalRequest sent) {
        return new ProposalReader().body(BodyFields.body(sent));
    }

    private Sent body(ProposalRequest body) {
        Sent sent = new Sent(
                fields.required("/roundId", body.roundId(), ProposalReader::uuid, new UUID(0, 0)),
                new Proposal(
                        fields.optional("/applicantKind", body.applicantKind(), Readers.oneOf(ApplicantKind.class)),
                        fields.optional(
                                "/areaLocalGovernmentCode", body.areaLocalGovernmentCode(), LocalGovernments::current),
                        fields.optionalText("/areaName", body.areaName(), 60),
                        fields.optionalText("/title", body.title(), 100),
                        fields.optionalText("/currentState", body.currentState(), 4000),
                        fields.each(
                                "/challenges",
                                body.challenges(),
                                MAX_CHALLENGES,
                                (at, text) -> fields.text(at, text, 500)),
                        fields.each("/measures", body.measures(), this::measure),
                        fields.each("/partners", body.partners(), this::partner),
                        contact(body.contact())));
        fields.done();
        return sent;
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(ProgrammeError.UNKNOWN_ROUND);
        }
    }

    private Proposal.Measure measure(String at, @Nullable MeasureRequest body) {
        if (!fields.present(at, body) || body == null) {
            return new Proposal.Measure(null, null);
        }
        return new Proposal.Measure(
                fields.optional(at + "/kind", body.kind(), Readers.oneOf(MeasureKind.class)),
                fields.optionalText(at + "/description", body.description(), 2000));
    }

    private Proposal.Partner partner(String at, @Nullable PartnerRequest body) {
        if (!fields.present(at, body) || body == null) {
            return new Proposal.Partner(null, null, null);
        }
        return new Proposal.Partner(
                fields.optional(at + "/kind", body.kind(), Readers.oneOf(ApplicantKind.class)),
                fields.optional(at + "/corporateNumber", body.corporateNumber(), CorporateNumber::new),
                fields.optionalText(at + "/name", body.name(), 100));
    }

    private Proposal.@Nullable Contact contact(ProposalRequest.@Nullable ContactRequest body) {
        return body == null
                ? null
                : new Proposal.Contact(
                        fields.optionalText("/contact/name", body.name(), 100),
                        fields.optional("/contact/email", body.email(), ContactValues::email),
                        fields.optional("/contact/phone", body.phone(), ContactValues::phone));
    }
}
