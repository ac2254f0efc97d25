package jp.telework.furusato.town.domain.act;

import java.time.LocalDate;
import jp.telework.furusato.programme.domain.MeasureKind;

/** 取組: what the town sets out to do, from when to when. */
public record MeasureProposal(MeasureKind kind, String title, String description, LocalDate startsOn, LocalDate endsOn)
        implements ActContent {}
