package jp.telework.seminar.seminar.api;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.telework.seminar.seminar.domain.Programme;
import jp.telework.seminar.seminar.domain.ProgrammeItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the programme, in order. */
@Schema(name = "ProgrammeItem")
public record ProgrammeView(
        @Schema(required = true, examples = "1") int number,

        @Schema(required = true, examples = "テレワークの導入と課題解決について")
        String title,

        @Nullable String titleEn,
        @Schema(examples = "13:30") @Nullable String startTime,
        @Schema(examples = "14:30") @Nullable String endTime,
        @Schema(required = true) List<SpeakerView> speakers) {

    /** 講師. */
    @Schema(name = "Speaker")
    public record SpeakerView(
            @Schema(
                    required = true,
                    description =
                            "本人が公表に同意するまでは「講師調整中」。 A notice instead of the name until the person agrees to be named.")
            String name,

            @Nullable String nameEn,
            @Nullable String affiliation,
            @Nullable String affiliationEn) {}

    static List<ProgrammeView> of(Programme programme) {
        List<ProgrammeItem> items = programme.items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> of(i + 1, items.get(i)))
                .toList();
    }

    private static ProgrammeView of(int number, ProgrammeItem item) {
        return new ProgrammeView(
                number,
                item.title(),
                item.titleEn(),
                text(item.startTime()),
                text(item.endTime()),
                item.speakers().stream()
                        .map(speaker -> new SpeakerView(
                                speaker.name(), speaker.nameEn(), speaker.affiliation(), speaker.affiliationEn()))
                        .toList());
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
