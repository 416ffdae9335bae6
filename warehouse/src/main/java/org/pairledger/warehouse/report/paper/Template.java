package org.pairledger.warehouse.report.paper;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Fills in a page's template; everything that is not markup of the template is escaped. */
public final class Template {

  private static final Configuration TEMPLATES = configuration();

  private Template() {}

  private static Configuration configuration() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(Template.class, "/pairledger/reports");
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setLocale(Locale.ROOT);
    templates.setTimeZone(TimeZone.getTimeZone("UTC"));
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    return templates;
  }

  public static String fill(String name, Map<String, Object> model) {
    StringWriter page = new StringWriter();
    try {
      TEMPLATES.getTemplate(name).process(model, page);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("Cannot fill in " + name + ": " + e.getMessage(), e);
    }
    return page.toString();
  }
}
