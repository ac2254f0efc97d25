/** 一覧の検索: which cases have a word in their texts. */
@NullMarked
package jp.telework.subsidy.search.domain;

import org.jspecify.annotations.NullMarked;
