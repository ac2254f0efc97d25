package jp.telework.seminar.seminar.api;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.regex.Pattern;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Speaker;

/**
 * Entity tags of seminars. A strong tag names the very bytes: each format has its own, and JSON also tells the seats left,
 * whether the seminar is over, and which speakers are named, which change without a new version. A command's condition is about the version alone.
 */
final class SeminarTags {

    private static final Pattern REPRESENTATION = Pattern.compile("\"([0-9]+)-[^\"]*\"");

    private SeminarTags() {}

    static String of(Seminar seminar, SeminarView view, SeminarFormat format) {
        return EntityTags.of(seminar.version() + representation(view, format));
    }

    private static String representation(SeminarView view, SeminarFormat format) {
        if (format == SeminarFormat.CALENDAR) {
            return "-ics";
        }
        return unnamed(view)
                + switch (view.status()) {
                    case HELD -> "-held";
                    case PUBLISHED, FULL, DRAFT -> view.seatsLeft() == null ? "" : "-" + view.seatsLeft();
                    case CANCELLED -> "";
                };
    }

    /** Which of the speakers are to be announced, as bits; empty when all are named. */
    private static String unnamed(SeminarView view) {
        BitSet unnamed = new BitSet();
        int index = 0;
        for (ProgrammeView item : view.programme()) {
            for (ProgrammeView.SpeakerView speaker : item.speakers()) {
                unnamed.set(index++, speaker.name().equals(Speaker.TO_BE_ANNOUNCED.name()));
            }
        }
        return unnamed.isEmpty() ? "" : "-" + HexFormat.of().formatHex(unnamed.toByteArray());
    }

    /** The version that the caller has seen, in whichever format. */
    static IfMatch ifMatch(CurrentRequest request) {
        return new IfMatch(REPRESENTATION.matcher(request.ifMatch().header()).replaceAll("\"$1\""));
    }
}
