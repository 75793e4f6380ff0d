import { sample, show, sinasc } from "jsr:@dsbr/core";
import { fromPolars, toPolars } from "jsr:@dsbr/core/polars";
import pl from "npm:nodejs-polars@0.25.2";

const source = sample({ rows: 500 });
// const source = ftp(); // o servidor do DataSUS;
const births = sinasc({ group: "DN", uf: "Norte", year: 2022 }, { source })
  .select("CODMUNRES", "DTNASC", "PARTO", "CONSULTAS", "IDADEMAE", "PESO")
  .label("PARTO");
const frame = await toPolars(births);

show(fromPolars(frame.head(5)));
const byDelivery = frame
  .groupBy("PARTO_label")
  .agg(
    pl.col("PESO").count().alias("nascimentos"),
    pl.col("PESO").mean().round(0).alias("peso_medio"),
    pl.col("IDADEMAE").mean().round(1).alias("idade_media_da_mae"),
  )
  .sort("nascimentos", true);

show(fromPolars(byDelivery));
show(fromPolars(frame), { profile: true });
export {};
