package io.samklang.language;

import java.util.Map;

/** One report of one made-up event in each candidate language, written for these tests. */
public final class SampleTexts {
  private static final Map<String, String> BY_CODE =
      Map.of(
          "nb",
          """
          Brannen i den gamle fiskehallen ble oppdaget like etter midnatt av en mann som gikk tur med hunden.
          Han sier at han ikke så noen i nærheten, men at det luktet røyk fra flere av vinduene.
          Politiet mener nå at ingen har vært i bygningen siden den ble stengt i fjor høst.""",
          "nn",
          """
          Brannen i den gamle fiskehallen vart oppdaga like etter midnatt av ein mann som gjekk tur med hunden.
          Han seier at han ikkje såg nokon i nærleiken, men at det lukta røyk frå fleire av vindauga.
          Politiet meiner no at ingen har vore i bygningen sidan han vart stengd i fjor haust.""",
          "da",
          """
          Branden i den gamle fiskehal blev opdaget lige efter midnat af en mand, som gik tur med sin hund.
          Han siger, at han ikke så nogen i nærheden, men at der lugtede af røg fra flere af vinduerne.
          Politiet mener nu, at ingen har været i bygningen, siden den blev lukket sidste efterår.""",
          "sv",
          """
          Branden i den gamla fiskhallen upptäcktes strax efter midnatt av en man som var ute med hunden.
          Han säger att han inte såg någon i närheten, men att det luktade rök från flera av fönstren.
          Polisen tror nu att ingen har varit i byggnaden sedan den stängdes i höstas.""",
          "de",
          """
          Der Brand in der alten Fischhalle wurde kurz nach Mitternacht von einem Mann entdeckt, der mit dem Hund ging.
          Er sagt, er habe niemanden in der Nähe gesehen, aber es habe aus mehreren Fenstern nach Rauch gerochen.
          Die Polizei glaubt nun, dass seit dem vergangenen Herbst keiner mehr in dem Gebäude war.""",
          "en",
          """
          The fire in the old fish hall was discovered just after midnight by a man who was out with his dog.
          He says that he did not see anyone nearby, but that there was a smell of smoke from several windows.
          The police now believe that nobody has been in the building since it was closed last autumn.""",
          "nl",
          """
          De brand in de oude vishal werd vlak na middernacht ontdekt door een man die met zijn hond liep.
          Hij zegt dat hij niemand in de buurt zag, maar dat het uit verschillende ramen naar rook rook.
          De politie denkt nu dat er niemand in het gebouw is geweest sinds het vorig jaar werd gesloten.""",
          "fi",
          """
          Vanhan kalahallin palon huomasi heti puolenyön jälkeen mies, joka oli ulkona koiransa kanssa.
          Hän sanoo, että hän ei nähnyt ketään lähellä, mutta useista ikkunoista tuli savun hajua.
          Poliisi uskoo nyt, että rakennuksessa ei ole ollut ketään sen jälkeen kun se suljettiin.""",
          "vi",
          """
          Đám cháy ở chợ cá cũ được một người đàn ông phát hiện ngay sau nửa đêm khi đang dắt chó đi dạo.
          Ông nói rằng ông không thấy ai ở gần đó, nhưng có mùi khói từ nhiều cửa sổ của tòa nhà.
          Cảnh sát cho rằng không có ai trong tòa nhà này kể từ khi nó bị đóng cửa vào năm ngoái.""");

  private SampleTexts() {}

  /** The report in the language of a code; empty for another language. */
  public static String in(String code) {
    return BY_CODE.getOrDefault(code, "");
  }
}
