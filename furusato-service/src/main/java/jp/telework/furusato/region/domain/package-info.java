/** 地域: the regions by which adoption is surveyed and towns are balanced. */
@NullMarked
package jp.telework.furusato.region.domain;

import org.jspecify.annotations.NullMarked;
