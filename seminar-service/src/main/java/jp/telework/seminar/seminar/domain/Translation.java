package jp.telework.seminar.seminar.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/** English texts of a seminar. They are optional: where one is missing, English readers see the Japanese text, marked. */
public final class Translation {

    private static final String MARK = " (in Japanese)";

    private final List<String> missing = new ArrayList<>();

    private Translation() {}

    /** The JSON pointers of the English texts that are missing although there is a Japanese one. */
    public static List<String> missing(SeminarPlan plan) {
        Translation translation = new Translation();
        translation.texts(plan.texts());
        translation.hosts(plan.hosts());
        translation.venue(plan.venue());
        Contact contact = plan.contact();
        if (contact != null) {
            translation.pair("/contactPointInformation/contactPointNameEn", contact.name(), contact.nameEn());
        }
        translation.programme(plan.programme());
        return List.copyOf(translation.missing);
    }

    /** The text for a reader; Japanese text that stands in for English is marked. */
    public static @Nullable String shown(Language language, @Nullable String japanese, @Nullable String english) {
        if (language == Language.JA || japanese == null) {
            return japanese;
        }
        return english == null ? japanese + MARK : english;
    }

    private void texts(Texts texts) {
        pair("/eventNameEn", texts.eventName(), texts.eventNameEn());
        pair("/subTitleEn", texts.subTitle(), texts.subTitleEn());
        pair("/descriptionEn", texts.description(), texts.descriptionEn());
        pair("/targetPersonEn", texts.targetPerson(), texts.targetPersonEn());
    }

    private void hosts(Hosts hosts) {
        pair("/organizerEn", hosts.organizer(), hosts.organizerEn());
        pair("/coorganizerEn", hosts.coorganizer(), hosts.coorganizerEn());
    }

    private void venue(@Nullable Venue venue) {
        if (venue != null) {
            pair("/venueFacility/nameEn", venue.name(), venue.nameEn());
            pair("/venueFacility/roomEn", venue.room(), venue.roomEn());
            pair("/venueFacility/accessMethodEn", venue.accessMethod(), venue.accessMethodEn());
        }
    }

    private void programme(Programme programme) {
        for (int i = 0; i < programme.items().size(); i++) {
            ProgrammeItem item = programme.items().get(i);
            String at = "/programme/" + i;
            pair(at + "/titleEn", item.title(), item.titleEn());
            for (int j = 0; j < item.speakers().size(); j++) {
                Speaker speaker = item.speakers().get(j);
                String person = at + "/speakers/" + j;
                pair(person + "/nameEn", speaker.name(), speaker.nameEn());
                pair(person + "/affiliationEn", speaker.affiliation(), speaker.affiliationEn());
            }
        }
    }

    private void pair(String pointer, @Nullable String japanese, @Nullable String english) {
        if (japanese != null && english == null) {
            missing.add(pointer);
        }
    }
}
