package org.pairledger.warehouse.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a workbook that charts of one sheet are made of: a drawing, and a chart each.
 *
 * @param number of the drawing in the workbook, from 1
 * @param sheetPart where the sheet stands in the workbook
 */
record ChartParts(int number, String sheetPart, List<LineChart> charts) {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String RELATIONS = OFFICE + "officeDocument/2006/relationships";
  private static final String PACKED = OFFICE + "package/2006/relationships";
  private static final String DRAWN = OFFICE + "drawingml/2006/";

  /** The sheet with its drawing, which stands behind all that is said of its pages. */
  String sheet(String xml) {
    String drawing = "<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rIdDrawing\"/>";
    return xml.replace("</worksheet>", drawing + "</worksheet>");
  }

  /** All other parts by name. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    String name = sheetPart.substring(sheetPart.lastIndexOf('/') + 1);
    parts.put(
        "xl/worksheets/_rels/" + name + ".rels",
        relations(relation("rIdDrawing", "drawing", "../drawings/drawing" + number + ".xml")));
    StringBuilder anchors = new StringBuilder();
    StringBuilder pointers = new StringBuilder();
    for (int i = 0; i < charts.size(); i++) {
      anchors.append(anchor(charts.get(i), i + 1));
      pointers.append(relation("rId" + (i + 1), "chart", "../charts/" + chartName(i)));
      parts.put("xl/charts/" + chartName(i), chart(charts.get(i)));
    }
    parts.put(
        "xl/drawings/drawing" + number + ".xml",
        HEAD
            + "<xdr:wsDr xmlns:xdr=\""
            + DRAWN
            + "spreadsheetDrawing\" xmlns:a=\""
            + DRAWN
            + "main\">"
            + anchors
            + "</xdr:wsDr>");
    parts.put("xl/drawings/_rels/drawing" + number + ".xml.rels", relations(pointers.toString()));
    return parts;
  }

  /** What the workbook's list of parts says of these. */
  String types() {
    String all = type("drawings/drawing" + number + ".xml", "drawing");
    for (int i = 0; i < charts.size(); i++) {
      all += type("charts/" + chartName(i), "drawingml.chart");
    }
    return all;
  }

  private String chartName(int index) {
    return "chart" + number + "_" + (index + 1) + ".xml";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/xl/"
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + kind
        + "+xml\"/>";
  }

  private static String relations(String all) {
    return HEAD + "<Relationships xmlns=\"" + PACKED + "\">" + all + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, kind, target);
  }

  private static String anchor(LineChart chart, int number) {
    return """
        <xdr:twoCellAnchor>\
        <xdr:from><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
        <xdr:to><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
        <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%d" name="%s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>\
        <a:graphic><a:graphicData uri="%schart"><c:chart xmlns:c="%schart" xmlns:r="%s" r:id="rId%d"/></a:graphicData></a:graphic>\
        </xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"""
        .formatted(
            chart.column(),
            chart.line(),
            chart.column() + LineChart.COLUMNS,
            chart.line() + chart.lines(),
            number + 1,
            escaped(chart.title()),
            DRAWN,
            DRAWN,
            RELATIONS,
            number);
  }

  private static String chart(LineChart chart) {
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < chart.series().size(); i++) {
      series.append(series(chart, chart.series().get(i), i));
    }
    return """
        %s<c:chartSpace xmlns:c="%schart" xmlns:a="%smain"><c:roundedCorners val="0"/><c:chart>\
        <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1000" b="0"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
        <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>\
        <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>%s<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>\
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="m&quot;月&quot;" sourceLinked="0"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>\
        <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>\
        </c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>"""
        .formatted(HEAD, DRAWN, DRAWN, escaped(chart.title()), series);
  }

  private static String series(LineChart chart, LineChart.Series one, int index) {
    return """
        <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:v>%s</c:v></c:tx>\
        <c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>\
        <c:cat><c:numRef><c:f>%s</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>%s</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>"""
        .formatted(
            index,
            index,
            escaped(one.name()),
            one.color(),
            escaped(chart.cells(chart.months())),
            escaped(chart.cells(one.column())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
