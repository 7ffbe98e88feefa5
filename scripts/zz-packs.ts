import { openStage } from '../tests/e2e/driver/stage.ts';
const d='/tmp/ng/scratch-packs/';
const stage = await openStage('chromium');
try {
  const page = await stage.session.openOwn('options.html#packs');
  page.on('console', (m: any) => console.log('console', m.text()));
  page.on('pageerror', (e: any) => console.log('error', e.message));
  const up = async (...f: string[]) => { const i = await page.waitForSelector('#packs input[type=file]'); await (i as any).uploadFile(...f.map((x) => d + x)); };
  const text = () => page.$eval('#packs', (b: any) => b.innerText);
  const press = (label: string) => page.evaluate((w: string) => { const b=[...document.querySelectorAll<HTMLElement>('#packs button')].find((x) => (x.ariaLabel ?? x.textContent)?.startsWith(w)); b?.click(); return !!b; }, label);
  const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
  await page.setViewport({ width: 1100, height: 900 });
  await up('ships.json'); await wait(1500); console.log(await press('Add all 1') || await press('Add 1')); await wait(1500);
  await up('good.yaml'); await wait(1500); await press('Add all 2'); await wait(1500);
  await up('harbours.csv', 'broken.json', 'good.yaml'); await wait(2500);
  console.log(await text());
  await page.$eval('#packs', (b: any) => b.scrollIntoView());
  for (const [name, scheme, w] of [['light','light',1100],['dark','dark',1100],['narrow','light',320]] as const) {
    await stage.session.preferScheme(page, scheme); await page.setViewport({ width: w, height: 1300 }); await wait(300);
    await page.$eval('#packs', (b: any) => b.scrollIntoView()); await wait(200);
    await page.screenshot({ path: `${d}${name}.png` });
  }
  await page.setViewport({ width: 1100, height: 900 });
  const t = Date.now();
  await page.evaluate(() => { (window as any).long = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).long.push(Math.round(e.duration)); }).observe({ type: 'longtask' }); });
  await up('many.json'); 
  for (;;) { const s = await text(); if (s.includes('98,000 terms')) break; if (Date.now()-t>60000) break; await wait(100); }
  console.log('read', Date.now()-t, await page.evaluate(() => (window as any).long));
  await page.$eval('#packs', (b: any) => b.scrollIntoView({block: 'end'}));
  const t2 = Date.now(); console.log(await press('Add the 98'));
  await wait(700); await page.screenshot({ path: `${d}adding.png` });
  for (;;) { const s = await text(); if (s.includes('was added: 98')) break; if (Date.now()-t2>90000) break; await wait(100); }
  console.log('added', Date.now()-t2, await page.evaluate(() => (window as any).long));
  console.log((await text()).slice(0, 1500));
} finally { await stage.close(); }
