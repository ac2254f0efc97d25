package jp.telework.seminar.registration.domain;

import java.util.List;

/** The participants of one registration: all of them get seats or none. */
public record Participants(List<Participant> people) {

    public Participants {
        people = List.copyOf(people);
    }
}
