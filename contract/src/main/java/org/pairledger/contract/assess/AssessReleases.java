package org.pairledger.contract.assess;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_releases}: one row, the release itself. */
public final class AssessReleases {

  public static final Field RELEASE_NO = required("release_no", "发布编号", "Release", INTEGER);
  public static final Field BUILD_ID = required("build_id", "构建编号", "Build", STRING);
  public static final Field PARENT_RELEASE_NO =
      optional("parent_release_no", "上一发布", "Parent", INTEGER);
  public static final Field AS_OF_DATE = required("as_of_date", "截至日期", "As of", DATE);
  public static final Field INPUT_HASH = required("input_hash", "输入指纹", "Inputs", STRING);
  public static final Field CATALOGUE_HASH =
      required("catalogue_hash", "目录指纹", "Catalogue", STRING);
  public static final Field CODE_VERSION = required("code_version", "程序版本", "Code", STRING);
  public static final Field EVALUATION_ID = required("evaluation_id", "评价编号", "Evaluation", STRING);
  public static final Field RULE_VERSION = required("rule_version", "规则版本", "Rules", STRING);
  public static final Field IS_PROVISIONAL =
      required("is_provisional", "是否阶段性", "Provisional", BOOLEAN);
  public static final Field EARLIER_AS_OF_DATES =
      optional("earlier_as_of_dates", "此前各次发布截至", "Earlier releases counted to", STRING);
  public static final Field NOTE = optional("note", "说明", "Note", STRING);

  public static final Table TABLE =
      new Table(
          "assess_releases",
          "发布",
          "one row, the release itself",
          List.of(RELEASE_NO),
          List.of(
              RELEASE_NO,
              BUILD_ID,
              PARENT_RELEASE_NO,
              AS_OF_DATE,
              INPUT_HASH,
              CATALOGUE_HASH,
              CODE_VERSION,
              EVALUATION_ID,
              RULE_VERSION,
              IS_PROVISIONAL,
              NOTE,
              EARLIER_AS_OF_DATES));

  private AssessReleases() {}
}
