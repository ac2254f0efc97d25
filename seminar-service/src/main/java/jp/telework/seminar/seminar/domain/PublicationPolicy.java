package jp.telework.seminar.seminar.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** What the public must find in an announcement: everything to decide on, in Japanese and English. */
public final class PublicationPolicy {

    private final List<Violation> found = new ArrayList<>();

    private PublicationPolicy() {}

    /** What is missing in the plan. */
    public static List<Violation> missing(SeminarPlan plan) {
        PublicationPolicy policy = new PublicationPolicy();
        policy.texts(plan.texts());
        policy.hosts(plan.hosts());
        policy.place(plan);
        policy.needed("/capacity", plan.capacity());
        policy.needed("/feeStatus", plan.feeStatus());
        policy.needed("/registrationClosesAt", plan.registration());
        policy.needed("/contactPointInformation", plan.contact());
        if (plan.contact() != null) {
            policy.translated(
                    "/contactPointInformation/contactPointNameEn",
                    plan.contact().nameEn());
        }
        policy.programme(plan.programme());
        return List.copyOf(policy.found);
    }

    private void texts(Texts texts) {
        translated("/eventNameEn", texts.eventNameEn());
        translated("/subTitleEn", texts.subTitleEn());
        translated("/descriptionEn", texts.descriptionEn());
        translated("/targetPersonEn", texts.targetPersonEn());
    }

    private void hosts(Hosts hosts) {
        translated("/organizerEn", hosts.organizerEn());
        if (hosts.coorganizer() != null) {
            translated("/coorganizerEn", hosts.coorganizerEn());
        }
    }

    private void place(SeminarPlan plan) {
        if (plan.webinarStatus() != WebinarStatus.ON_SITE) {
            needed("/webinarUrl", plan.webinarUrl());
        }
        Venue venue = plan.venue();
        if (venue != null) {
            translated("/venueFacility/nameEn", venue.nameEn());
            translated("/venueFacility/roomEn", venue.roomEn());
            if (venue.accessMethod() != null) {
                translated("/venueFacility/accessMethodEn", venue.accessMethodEn());
            }
        }
    }

    private void programme(Programme programme) {
        for (int i = 0; i < programme.items().size(); i++) {
            ProgrammeItem item = programme.items().get(i);
            String at = "/programme/" + i;
            translated(at + "/titleEn", item.titleEn());
            needed(at + "/startTime", item.startTime());
            needed(at + "/endTime", item.endTime());
            for (int j = 0; j < item.speakers().size(); j++) {
                Speaker speaker = item.speakers().get(j);
                translated(at + "/speakers/" + j + "/nameEn", speaker.nameEn());
                if (speaker.affiliation() != null) {
                    translated(at + "/speakers/" + j + "/affiliationEn", speaker.affiliationEn());
                }
            }
        }
    }

    private void translated(String pointer, @Nullable String english) {
        if (english == null) {
            found.add(Violation.under(SeminarClause.ANNOUNCEMENT, pointer, SeminarError.TRANSLATION_MISSING));
        }
    }

    private void needed(String pointer, @Nullable Object value) {
        if (value == null) {
            found.add(Violation.under(SeminarClause.ANNOUNCEMENT, pointer, SeminarError.NEEDED_FOR_PUBLICATION));
        }
    }
}
