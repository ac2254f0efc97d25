/** Forms with a file (multipart/form-data, RFC 7578): read in constant memory, refused with a reason when malformed. */
@NullMarked
package jp.telework.platform.form;

import org.jspecify.annotations.NullMarked;
