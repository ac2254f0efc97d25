package jp.telework.platform.table;

import java.util.List;

/**
 * A table filled with rows, in one language.
 *
 * @param title what it shows
 * @param headings one for each column
 * @param rows each as wide as the headings
 */
record Sheet(String title, List<String> headings, List<List<Cell>> rows) {}
