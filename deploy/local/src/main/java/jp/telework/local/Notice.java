package jp.telework.local;

/** One line for people, Japanese first. */
public record Notice(String japanese, String english) {}
