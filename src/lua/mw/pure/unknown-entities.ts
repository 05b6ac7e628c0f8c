/**
 * Names of HTML's entities that `mw.text.decode` does not know: where several names stand for the same characters, it
 * knows one of them, which MediaWiki takes from PHP's table. Asked of MediaWiki 1.39, name by name.
 */
export const UNKNOWN_ENTITIES: ReadonlySet<string> = new Set(
  `
AMP ApplyFunction Assign Backslash Barwed Bernoullis Bumpeq COPY Cayleys CircleMinus ClockwiseContourIntegral
CloseCurlyDoubleQuote CloseCurlyQuote Conint Copf CounterClockwiseContourIntegral DD Del DiacriticalDot
DiacriticalGrave Diamond Dot DotEqual DoubleDownArrow DoubleLeftRightArrow DoubleLeftTee DoubleLongLeftArrow
DoubleLongLeftRightArrow DoubleRightArrow DoubleUpDownArrow DoubleVerticalBar DownArrow DownLeftVector
DownRightVector Element EqualTilde Equilibrium Escr ExponentialE FilledVerySmallSquare ForAll Fscr GT
GreaterEqual GreaterEqualLess GreaterFullEqual GreaterLess GreaterSlantEqual Gt Hscr HumpDownHump Im
Intersection InvisibleComma Iscr LT Laplacetrf LeftAngleBracket LeftArrow LeftArrowRightArrow LeftCeiling
LeftDownVector LeftRightArrow LeftTee LeftTriangle LeftUpVector LeftVector Leftarrow Leftrightarrow
LessEqualGreater LessFullEqual LessGreater LessSlantEqual Lleftarrow LongLeftArrow Longleftarrow
Longleftrightarrow Longrightarrow LowerLeftArrow Lscr Lt Mscr NegativeMediumSpace NegativeThickSpace
NegativeThinSpace NegativeVeryThinSpace NestedGreaterGreater NestedLessLess NonBreakingSpace Nopf
NotDoubleVerticalBar NotElement NotEqualTilde NotExists NotGreater NotGreaterEqual NotGreaterSlantEqual
NotGreaterTilde NotHumpDownHump NotHumpEqual NotLeftTriangle NotLeftTriangleEqual NotLessGreater NotLessLess
NotLessSlantEqual NotLessTilde NotPrecedes NotReverseElement NotRightTriangle NotSubset NotSuperset
NotTildeEqual NotTildeFullEqual NotTildeTilde NotVerticalBar OverBar PartialD PlusMinus Poincareplane Popf
Precedes PrecedesEqual PrecedesTilde Product Proportion Proportional QUOT Qopf RBarr REG Rarr Re
ReverseEquilibrium RightArrow RightArrowLeftArrow RightTee RightTeeArrow RightTriangle RightVector Rightarrow
Rrightarrow Rscr Rsh ShortDownArrow ShortLeftArrow ShortRightArrow ShortUpArrow SmallCircle SquareIntersection
SquareSubset SquareSuperset SquareUnion Subset Succeeds SucceedsSlantEqual SuchThat Sum Sup Superset
SupersetEqual TRADE Therefore Tilde TildeEqual TildeTilde UnderBar UnderBracket Union UpArrow UpArrowDownArrow
UpEquilibrium UpTee Uparrow UpperLeftArrow Upsi Vee Vert VerticalBar VerticalLine VerticalTilde VeryThinSpace
Wedge acute alefsym ang angst ap approxeq asymp asympeq backcong backsim barwedge becaus because bepsi bernou
bigodot bigstar bigvee bigwedge blacklozenge blacksquare bot bottom boxh boxtimes bprime breve bsime bullet
bumpe bumpeq caron cedil centerdot checkmark circlearrowleft circlearrowright circledR circledS circledast
circledcirc circleddash cire clubsuit colone complement cong conint coprod cuepr cularr curlyeqsucc
curvearrowright cuvee cuwed dArr dash dblac dd ddagger ddarr dharr diam diams die digamma div divideontimes
dlcorn doteq dotminus dotplus dotsquare downarrow downharpoonleft downharpoonright dtri dtrif duarr duhar eDDot
eDot ecolon ee efDot emptyset emptyv epsilon epsiv eqcirc eqsim eqslantgtr eqslantless equiv erDot exist fork
frac12 gE gel geq geqslant ggg gnE gnapprox gneq gsim gtdot gtrapprox gtreqqless gtrless gtrsim gvnE hamilt hbar
heartsuit hksearow hkswarow hookleftarrow hookrightarrow hslash iff ii iiint image imagpart imath in int
integers intercal intprod isin it kappav lArr lEg lang larrb lcub ldquo ldquor le leftarrow leftarrowtail
leftleftarrows leftrightarrow leftrightarrows leftrightsquigarrow leftthreetimes leg leqq leqslant lessapprox
lesssim lfloor lg lhard lharu lmoustache lnE lnapprox lneq lobrk longleftrightarrow longmapsto longrightarrow
looparrowleft loz lrcorner lrhar lsh lsim lsqb lsquo lsquor ltdot ltrie ltrif lvnE malt mapsto mapstodown
mapstoleft mapstoup measuredangle midast middot minusb mldr mnplus mp mstpos multimap nGtv nLeftrightarrow
nRightarrow nap natural ne nearr nearrow nequiv nesear nexists ngE nge ngeqq ngeqslant ngt nharr ni niv nlArr
nlarr nle nleq nleqq nleqslant nless nlt nmid notinva notni npar nprcue npre nprec npreceq nrightarrow nrtri
nrtrie nsc nsccue nsce nshortparallel nsim nsimeq nsmid nspar nsqsube nsqsupe nsube nsubset nsubseteq nsubseteqq
nsucc nsucceq nsupE nsupe nsupseteq ntgl ntriangleleft ntrianglelefteq ntrianglerighteq nwarr odot ohm oint
oplus order oscr otimes par parallel phiv phmmat plankv plusb pm pr prap prcue pre preccurlyeq prnE prnap prnsim
propto prsim qint quaternions questeq rArr rBarr radic rang rangle rarr rarrb rarrlp rbarr rbrace rbrack rceil
rdquor real realpart reals rfloor rightarrow rightarrowtail rightharpoondown rightharpoonup rightrightarrows
rightsquigarrow rightthreetimes rlarr rlhar rmoustache robrk rsquor rtrie rtrif sc scap sccue sce scnap scsim
searr searrow setminus setmn sfrown shortmid sigmaf sime slarr smallsetminus smid spades spar sqsube sqsubset
sqsubseteq sqsup sqsupe sqsupseteq squ square squf ssmile sstarf strns sube subnE subne subset subseteq
subseteqq succeq succneqq succnsim succsim supE supne supset supseteq supsetneqq swarrow tbrk tdot therefore
thetav thickapprox thicksim thinsp thkap thksim tilde top tosa triangleleft trianglelefteq triangleright
trianglerighteq trie twixt twoheadleftarrow uArr uharr ulcorn uml uparrow updownarrow upharpoonleft
upharpoonright uplus upsilon urcorn utri utrif uuarr vArr vDash varepsilon varnothing varphi varpi varpropto
varr varrho varsigma varsubsetneq varsubsetneqq varsupsetneq vartheta vartriangleright vee verbar vltri vnsup
vprop vsupnE wedge weierp wreath xcap xcirc xcup xdtri xharr xlarr xoplus xotime xrArr xrarr xsqcup xuplus xutri
zeetrf
`
    .trim()
    .split(/\s+/),
)
