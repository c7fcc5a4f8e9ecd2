/// The page's style sheet. No comments and no quotation marks of HTML in it: it stands in the page as it is.
enum HtmlStyle {
  static let css = HtmlColors.css + frame + files + details + tables + pictures + narrow + print

  /// What `style-src` of the page's policy allows: the style sheet and nothing else. A test tells the new value after a
  /// change.
  static let hash = "sha256-0HrrI6ykssRedXs/PYiC6keIz8bxlFrz6iDNeExwwjk="

  private static let frame = """
    *{box-sizing:border-box}
    html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-padding-top:5rem}
    body{margin:0;background:var(--page);color:var(--text);
    font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif}
    code,pre,kbd,.files th,.mono,svg text{font-family:ui-monospace,SFMono-Regular,'Cascadia Mono',Menlo,Consolas,
    'DejaVu Sans Mono',monospace}
    code,pre{font-size:.875em}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    body>header,main,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
    body>header{padding-top:2rem}
    footer{padding-top:1.5rem;padding-bottom:3rem;color:var(--muted);font-size:.875rem}
    h1{margin:0 0 1rem;font-size:1.125rem;font-weight:600;color:var(--muted)}
    h2{margin:2.25rem 0 .75rem;font-size:1.25rem;line-height:1.3}
    .skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--surface);border-radius:.375rem}
    .skip:focus{top:.5rem;z-index:2}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .answer{padding:1.25rem 1.5rem;border-radius:.75rem;border-left:.5rem solid}
    .answer strong{display:block;font-size:2rem;line-height:1.2;letter-spacing:.01em}
    .answer p{margin:.25rem 0 0;color:var(--text);font-size:1.0625rem}
    .answer.safe{background:var(--good-tint);color:var(--good)}
    .answer.caution{background:var(--warn-tint);color:var(--warn)}
    .answer.unsafe{background:var(--bad-tint);color:var(--bad)}
    .answer.indeterminate{background:var(--none-tint);color:var(--none)}
    .shares{display:block;width:100%;height:.75rem;margin:1.25rem 0 .75rem;border-radius:.375rem}
    .shares .safe{fill:var(--good)}.shares .caution{fill:var(--warn)}.shares .unsafe{fill:var(--bad)}
    .shares .signature{fill:var(--stop)}.shares .indeterminate{fill:var(--none)}
    .counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;padding:0;list-style:none}
    .counts b{font-size:1.25rem;font-variant-numeric:tabular-nums}
    .counts .safe b{color:var(--good)}.counts .caution b{color:var(--warn)}.counts .unsafe b{color:var(--bad)}
    .counts .signature b{color:var(--stop)}.counts .indeterminate b{color:var(--none)}
    .notes{margin:1rem 0 0;padding:0 0 0 1.25rem}
    .notes:empty{display:none}
    .worst{margin:0;padding:0;list-style:none}
    .worst li{padding:.25rem 0;overflow-wrap:anywhere}

    """

  private static let files = """
    .filter{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;
    margin:0 -.5rem;padding:.625rem .5rem;background:var(--page)}
    .filter[hidden],.none[hidden]{display:none}
    .filter label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .filter input{flex:1 1 14rem;min-width:0;min-height:2.5rem;padding:.375rem .75rem;color:inherit;font:inherit;
    background:var(--surface);border:1px solid var(--control);border-radius:.5rem}
    .filter div{display:flex;flex-wrap:wrap;gap:.375rem}
    .filter button{min-height:2.5rem;padding:.25rem .75rem;color:inherit;font:inherit;font-size:.875rem;cursor:pointer;
    background:var(--surface);border:1px solid var(--control);border-radius:.5rem}
    .filter button:hover{border-color:var(--text)}
    .filter button[aria-pressed=true]{background:var(--text);color:var(--page);border-color:var(--text)}
    .filter p{margin:0;color:var(--muted);font-size:.875rem;font-variant-numeric:tabular-nums}
    .files{width:100%;table-layout:fixed;border-collapse:collapse;background:var(--surface)}
    .files>thead th{padding:.5rem .75rem;text-align:left;font:600 .8125rem/1.5 system-ui,sans-serif;
    color:var(--muted);border-bottom:1px solid var(--line)}
    .files .verdict{width:10.5rem}
    .files>tbody>tr>td,.files>tbody>tr>th{padding:.5rem .75rem;vertical-align:top;text-align:left;font-weight:400;
    overflow-wrap:anywhere}
    .files>tbody+tbody{border-top:1px solid var(--line)}
    .files>tbody>tr>th{font-size:.875rem;line-height:1.7}
    .files th span{color:var(--muted)}
    .files th p{margin:0;color:var(--muted);font:.875rem/1.5 system-ui,sans-serif}
    .files>tbody>tr>.more{padding-top:0}
    .files>tbody:target{outline:3px solid var(--link)}
    .tag{display:inline-block;padding:.0625rem .5rem;border-radius:.375rem;font-weight:700;font-size:.8125rem;
    line-height:1.6;white-space:nowrap}
    .safe>tr>td>.tag{background:var(--good-tint);color:var(--good)}
    .caution>tr>td>.tag,.worst .caution>.tag,.tag.warning{background:var(--warn-tint);color:var(--warn)}
    .unsafe>tr>td>.tag,.worst .unsafe>.tag,.signature>tr>td>.tag,.tag.error{background:var(--bad-tint);color:var(--bad)}
    .indeterminate>tr>td>.tag,.worst .indeterminate>.tag{background:var(--none-tint);color:var(--none)}
    .tag.note{background:var(--page);color:var(--muted)}

    """

  private static let details = """
    summary{display:inline-block;padding:.25rem 0;color:var(--link);cursor:pointer;font-size:.9375rem}
    summary::before{content:'';display:inline-block;width:.4em;height:.4em;margin:0 .6em .15em .1em;
    border-right:2px solid;border-bottom:2px solid;transform:rotate(-45deg)}
    details[open]>summary::before{transform:rotate(45deg)}
    .report{padding:.5rem 0 1rem}
    .report h3{margin:1.75rem 0 .5rem;font-size:1.0625rem;line-height:1.3}
    .report h3:first-child{margin-top:.5rem}
    .report p{margin:.5rem 0;max-width:50rem}
    .report pre{margin:.5rem 0;padding:.75rem 1rem;overflow-x:auto;background:var(--page);border-radius:.5rem;
    line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere}
    .about{color:var(--muted)}
    .findings{margin:0;padding:0;list-style:none}
    .findings li{margin:.75rem 0;max-width:50rem}
    .findings .rule{margin-left:.375rem;font-size:.875rem}
    .findings p{margin:.25rem 0 0}
    .steps{max-width:50rem;padding-left:1.5rem;margin:.5rem 0}
    .steps li{margin:.375rem 0;padding-left:.25rem}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:.5rem 0}
    .grid{border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.45;min-width:100%}
    .grid caption{text-align:left;padding:0 0 .375rem;color:var(--muted)}
    .grid th,.grid td{padding:.375rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);
    font-family:inherit;overflow-wrap:normal}
    .grid thead th{color:var(--muted);font-weight:600}
    .grid tbody th{font-weight:600;white-space:nowrap}
    .grid .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .grid .mono{font-size:.8125rem;overflow-wrap:anywhere}
    .strips td{border-bottom-color:var(--surface);border-bottom-width:2px;min-width:13rem}
    .strips th{border-bottom-color:var(--line)}
    td.clean{background:var(--good-tint);color:var(--good)}
    td.warns,td.signature{background:var(--warn-tint);color:var(--warn)}
    td.damages{background:var(--bad-tint);color:var(--bad)}
    td.refuses{background:var(--stop-tint);color:var(--stop)}
    td.crashes{background:var(--crash-tint);color:var(--crash)}
    td.unknown{background:var(--none-tint);color:var(--none)}
    td b{margin-right:.375rem}

    """

  private static let pictures = """
    figure{margin:.75rem 0 0}
    figcaption{margin:.5rem 0;color:var(--muted);font-size:.875rem}
    figure svg{display:block;width:100%}
    svg text{font-size:12px;fill:var(--text)}
    svg .minor{fill:var(--muted);font-size:11px}
    .map{height:20rem;border-radius:.5rem}
    .map rect{stroke:var(--surface);stroke-width:2}
    .map .named rect{stroke:var(--bad);stroke-width:5}
    .map .minor{fill:var(--text)}
    .code{fill:var(--code);background:var(--code)}.constants{fill:var(--constants);background:var(--constants)}
    .data{fill:var(--data);background:var(--data)}
    .relocations{fill:var(--relocations);background:var(--relocations)}
    .symbols{fill:var(--symbols);background:var(--symbols)}
    .debugging{fill:var(--debugging);background:var(--debugging)}
    .groups{fill:var(--groups);background:var(--groups)}
    .other{fill:var(--other);background:var(--other)}
    .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.125rem;margin:.625rem 0 0;padding:0;list-style:none;font-size:.875rem}
    .legend i{display:inline-block;width:.875rem;height:.875rem;margin-right:.4rem;border-radius:.1875rem;
    vertical-align:-.1em}
    .legend .mark{background:none;border:3px solid var(--bad)}
    .node rect{fill:var(--page);stroke:var(--control)}
    .node.shared rect,.node.after rect{fill:var(--bad-tint);stroke:var(--bad)}
    .node.shared rect{stroke-width:3}
    .node.before rect{fill:var(--good-tint);stroke:var(--good)}
    .node.rest rect{fill:none;stroke-dasharray:4 3}
    .link{stroke:var(--control);stroke-width:1.25}
    .link.shared{stroke:var(--bad);stroke-width:2}
    .arrow{fill:none;stroke:var(--text);stroke-width:1.75}

    """

  private static let narrow = """
    @media (max-width:45rem){
    html{scroll-padding-top:1rem}
    body>header,main,footer{padding-left:.875rem;padding-right:.875rem}
    body>header{padding-top:1.25rem}
    .answer{padding:1rem 1.125rem}
    .answer strong{font-size:1.5rem}
    .filter{position:static}
    .files .verdict{width:7.5rem}
    .files>tbody>tr>td,.files>tbody>tr>th{padding:.5rem}
    .tag{font-size:.6875rem;padding:.0625rem .3125rem}
    .map{height:26rem}
    .map .wide-only{display:none}
    svg text{font-size:11px}
    svg .minor{font-size:10px}
    }

    """

  private static let print = """
    @media print{
    html{color-scheme:light}
    body{background:none;font-size:10pt}
    .skip,.filter{display:none}
    body>header,main,footer{max-width:none;padding:0}
    summary{display:none}
    details::details-content{content-visibility:visible;display:block}
    .scroll,.report pre{overflow:visible}
    .answer,td,.tag,figure svg,.legend i{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    h3,figure,.grid tr,.findings li{break-inside:avoid}
    h3{break-after:avoid}
    }

    """
}
