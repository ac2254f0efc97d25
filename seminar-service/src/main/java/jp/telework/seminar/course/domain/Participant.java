package jp.telework.seminar.course.domain;

/** 受講者. */
public record Participant(String organisationName, String name, String email) {}
