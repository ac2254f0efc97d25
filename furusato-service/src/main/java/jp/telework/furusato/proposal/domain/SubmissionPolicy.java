package jp.telework.furusato.proposal.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.domain.Proposal.Contact;
import jp.telework.furusato.proposal.domain.Proposal.Measure;
import jp.telework.furusato.proposal.domain.Proposal.Partner;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.LocalGovernments.LocalGovernment;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a submission, in the order in which their refusals are told: a problem's code is that of the first, so
 * the one about time stands before those about the content.
 */
public final class SubmissionPolicy {

    private final TownProposal town;
    private final Proposal proposal;
    private final RoundTerms terms;
    private final Checks checks = new Checks();

    private SubmissionPolicy(TownProposal town, RoundTerms terms) {
        this.town = town;
        this.proposal = town.proposal();
        this.terms = terms;
    }

    /** Judges a proposal at an instant of the server's clock. */
    public static Checks judge(TownProposal town, RoundTerms terms, Instant now) {
        SubmissionPolicy policy = new SubmissionPolicy(town, terms);
        policy.time(now);
        policy.applicant();
        policy.area();
        policy.partners();
        policy.complete();
        policy.measures();
        policy.documents();
        return policy.checks;
    }

    private void time(Instant now) {
        Instant due = town.correctionDueAt().orElse(null);
        if (due == null) {
            checks.that(
                    SubmissionRule.PERIOD,
                    terms.isOpenAt(now),
                    "/roundId",
                    List.of("opensAt", terms.opensAt(), "closesAt", terms.closesAt(), "now", now),
                    terms.opensAt(),
                    terms.closesAt());
        } else {
            checks.that(
                    SubmissionRule.CORRECTION_TERM,
                    terms.accepting() && !now.isAfter(due),
                    "",
                    List.of("correctionDueAt", due, "now", now),
                    due);
        }
    }

    private void applicant() {
        ApplicantKind kind = proposal.applicantKind();
        if (kind != null) {
            checks.that(
                    SubmissionRule.APPLICANT_KIND,
                    terms.rules().applicantKinds().contains(kind),
                    "/applicantKind",
                    List.of("applicantKind", kind, "accepted", terms.rules().applicantKinds()),
                    kind);
        }
    }

    /** A local government applies for itself; other bodies for the municipality or prefecture in which they work. */
    private void area() {
        ApplicantKind kind = proposal.applicantKind();
        LocalGovernmentCode area = proposal.areaLocalGovernmentCode();
        if (area == null) {
            return;
        }
        String real = LocalGovernments.find(area).map(LocalGovernment::fullName).orElse(area.value());
        if (proposal.areaName() != null) {
            checks.that(
                    SubmissionRule.AREA_NAME,
                    real.equals(proposal.areaName()),
                    "/areaName",
                    List.of("areaName", proposal.areaName(), "areaLocalGovernmentCode", area),
                    proposal.areaName(),
                    area,
                    real);
        }
        if (kind == null || !kind.isLocalGovernment()) {
            return;
        }
        checks.that(
                SubmissionRule.AREA_KIND,
                area.isPrefecture() == (kind == ApplicantKind.PREFECTURE),
                "/areaLocalGovernmentCode",
                List.of("applicantKind", kind, "areaLocalGovernmentCode", area),
                kind,
                real);
        checks.that(
                SubmissionRule.OWN_AREA,
                CorporateNumber.ofLocalGovernment(area).equals(town.organisation()),
                "/areaLocalGovernmentCode",
                List.of("areaLocalGovernmentCode", area, "organisation", town.organisation()),
                real,
                town.organisation());
    }

    private void partners() {
        boolean sound = true;
        for (int i = 0; i < proposal.partners().size(); i++) {
            if (town.organisation().equals(proposal.partners().get(i).corporateNumber())) {
                sound = false;
                checks.that(
                        SubmissionRule.PARTNERS,
                        false,
                        "/partners/" + i + "/corporateNumber",
                        List.of("organisation", town.organisation()),
                        town.organisation());
            }
        }
        if (sound) {
            checks.that(
                    SubmissionRule.PARTNERS,
                    true,
                    "/partners",
                    List.of("partners", proposal.partners().size()));
        }
    }

    private void complete() {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        wanted.put("/applicantKind", proposal.applicantKind());
        wanted.put("/areaLocalGovernmentCode", proposal.areaLocalGovernmentCode());
        wanted.put("/areaName", proposal.areaName());
        wanted.put("/title", proposal.title());
        wanted.put("/currentState", proposal.currentState());
        wanted.put("/challenges", proposal.challenges().isEmpty() ? null : proposal.challenges());
        for (int i = 0; i < proposal.measures().size(); i++) {
            Measure measure = proposal.measures().get(i);
            wanted.put("/measures/" + i + "/kind", measure.kind());
            wanted.put("/measures/" + i + "/description", measure.description());
        }
        for (int i = 0; i < proposal.partners().size(); i++) {
            Partner partner = proposal.partners().get(i);
            wanted.put("/partners/" + i + "/kind", partner.kind());
            wanted.put("/partners/" + i + "/name", partner.name());
        }
        Contact contact = proposal.contact();
        wanted.put("/contact", contact);
        if (contact != null) {
            wanted.put("/contact/name", contact.name());
            wanted.put("/contact/email", contact.email());
            wanted.put("/contact/phone", contact.phone());
        }
        List<String> missing = wanted.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        missing.forEach(pointer -> checks.that(SubmissionRule.COMPLETENESS, false, pointer, List.of()));
        if (missing.isEmpty()) {
            checks.that(SubmissionRule.COMPLETENESS, true, "", List.of());
        }
    }

    private void measures() {
        int least = terms.rules().minimumMeasures();
        int there = proposal.measures().size();
        checks.that(
                SubmissionRule.MEASURES,
                there >= least,
                "/measures",
                List.of("measures", there, "minimumMeasures", least),
                there,
                least);
    }

    private void documents() {
        Set<DocumentKind> attached =
                town.documents().items().stream().map(Document::kind).collect(Collectors.toUnmodifiableSet());
        List<DocumentKind> missing = terms.rules().requiredDocuments().stream()
                .filter(kind -> !attached.contains(kind))
                .toList();
        missing.forEach(kind -> checks.that(
                SubmissionRule.DOCUMENTS, false, "/documents", List.of("required", kind), kind, kind.name()));
        if (missing.isEmpty()) {
            checks.that(
                    SubmissionRule.DOCUMENTS,
                    true,
                    "/documents",
                    List.of("required", terms.rules().requiredDocuments()));
        }
    }
}
