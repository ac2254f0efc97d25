package jp.telework.platform.table;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that is answered as CSV or as a workbook too, by the {@link Table} bean of its rows. The method also says
 * {@code @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})}; the contract's texts and the parameters
 * {@code format} and {@code charset} follow from that.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Tabular {}
